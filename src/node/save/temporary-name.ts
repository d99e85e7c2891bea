/** Names of files that live for a moment while thuky saves, and how to recognise those of a dead process. */
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { contentHash } from '../read/content-hash.ts';

/** `new`: bytes on their way in. `old`: what a new file took the place of, until it is looked at. */
type Sort = 'new' | 'old';

const host = contentHash(hostname()).slice(0, 6).replace(/[-_]/g, 'x');
/** File systems allow 255 bytes; a letter of Vietnamese takes up to three. */
const longest = 60;
let count = 0;

/** A name beside `path` that no other process and no earlier call has given out. */
export function temporaryName(path: string, sort: Sort): string {
  const name = [...basename(path)].slice(-longest).join('');
  count += 1;
  return join(dirname(path), `.${name}.${process.pid}-${count}-${host}.thuky-${sort}`);
}

/** A name that `temporaryName` gave: what it stands for, and by whom. Nothing for any other name. */
export function readTemporaryName(
  name: string,
): { target: string; pid: number; here: boolean; sort: Sort } | undefined {
  const match = /^\.(.+)\.(\d+)-\d+-([\dA-Za-z]{6})\.thuky-(new|old)$/s.exec(name);
  if (!match) return undefined;
  const [, target, pid, made, sort] = match;
  return { target: target!, pid: Number(pid), here: made === host, sort: sort as Sort };
}
