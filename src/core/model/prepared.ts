/**
 * What was made of the built-in files when the program was built (`src/make/prepared.mjs`): the data of YAML files, the
 * syntax trees of templates. Parsing them anew would take half the time of a short run.
 */
import type { Files } from './source.ts';

/** Where it lies among the files; where there is no such file, everything is parsed. */
export const preparedKey = '@thuky/prepared';

/** What was made of a file; nothing where the file is not the one that it was made of. */
export type Prepared = (file: string, bytes: Uint8Array) => unknown;

/** File → the sum of its bytes, and which bytes of what is prepared are its own. */
type Index = Readonly<Record<string, readonly [sum: string, start: number, end: number]>>;

/** What is ready among `files`. Each piece is read when it is asked for. */
export function preparedIn(files: Files): Prepared {
  const packed = files.get(preparedKey);
  if (!packed) return () => undefined;
  const text = (start: number, end: number): string => new TextDecoder().decode(packed.subarray(start, end));
  const body = packed.indexOf(10) + 1;
  const index: Index = JSON.parse(text(0, body));
  return (file, bytes) => {
    const [sum, start, end] = index[file] ?? ['', 0, 0];
    return end > 0 && sum === sumOf(bytes) ? JSON.parse(text(body + start, body + end)) : undefined;
  };
}

/** Pack what was made of each file, plain data: a line that says what lies where, and then all of it. @public for the build. */
export function packPrepared(rows: readonly { file: string; bytes: Uint8Array; made: unknown }[]): Uint8Array {
  const encode = (made: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(made));
  let at = 0;
  const index: Record<string, [string, number, number]> = {};
  const pieces = rows.map(({ file, bytes, made }) => {
    const piece = encode(made);
    index[file] = [sumOf(bytes), at, at + piece.length];
    at += piece.length;
    return piece;
  });
  const all = [encode(index), new Uint8Array([10]), ...pieces];
  const packed = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let next = 0;
  for (const piece of all) {
    packed.set(piece, next);
    next += piece.length;
  }
  return packed;
}

/** FNV-1a, 32 bits, and the length: enough to see that a file was edited. */
function sumOf(bytes: Uint8Array): string {
  let sum = 0x811c9dc5;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
  return `${bytes.length}-${sum >>> 0}`;
}
