/** The record of an output folder, as the command line keeps it: by it a later build knows what a person wrote. */
import { sha256 } from './sha256.ts';

/** A file below the output folder. */
interface Made {
  path: string;
  bytes: Uint8Array;
}

const version = 1;
const folder = '.thuky';
/** What was set from texts that a person edited has a record of its own: no build writes over it. */
const fromEdited = 'from-edited';

/**
 * The records of a project. `automatic`: all that the data give, also in the place of what was edited; `own`: what was
 * set from edited texts, without these texts. Paths are below the output folder.
 */
export function records(stem: string, automatic: readonly Made[], own: readonly Made[]): Made[] {
  const line = (what: object): string => `\n${JSON.stringify({ v: version, ...what })}\n`;
  const record = (name: string, made: readonly Made[]): Made => {
    const hashes = Object.fromEntries(made.map(({ path, bytes }) => [path, sha256(bytes)]));
    const text = line({ wrote: hashes }) + line({ offered: hashes });
    return { path: `${folder}/${name}.ndjson`, bytes: new TextEncoder().encode(text) };
  };
  return [record(stem, automatic), ...(own.length > 0 ? [record(fromEdited, own)] : [])];
}

/** What a record says of a file: whether the data gave it. Lines that cannot be read say nothing. */
export function readRecord(text: string): (file: Made) => boolean {
  const ours = new Set<string>();
  for (const line of text.split('\n')) {
    const { v, wrote } = parsed(line);
    if (v === version && typeof wrote === 'object' && wrote !== null)
      for (const [path, hash] of Object.entries(wrote)) ours.add(`${hash} ${path}`);
  }
  return ({ path, bytes }) => ours.has(`${sha256(bytes)} ${path}`);
}

/** Where the record of a conference lies. */
export const recordPath = (stem: string): string => `${folder}/${stem}.ndjson`;

function parsed(line: string): { v?: unknown; wrote?: unknown } {
  try {
    return (JSON.parse(line) as { v?: unknown; wrote?: unknown } | null) ?? {};
  } catch {
    return {};
  }
}
