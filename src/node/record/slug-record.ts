/** What the documents of an output folder would be called, each alone: remembered, so that only changed data is asked. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { recordFolder } from '../../core/model/output-record.ts';
import { readPlain } from '../read/read-plain.ts';
import { placeInside, saveFile } from '../save/save-file.ts';

/** By data file: the hash of its content, and kind and name of each document. */
export type KnownNames = Map<string, { data: string; names: [kind: string, text: string][] }>;

const version = 1;
const file = `${recordFolder}/slugs.json`;

/** What is remembered for `by` (thuky, templates, and what was asked). Nothing where it is strange, or for another `by`. */
export async function readNames(out: string, by: string): Promise<KnownNames> {
  try {
    const saved = JSON.parse(new TextDecoder().decode(await readPlain(join(out, file), { follow: false })));
    if (saved.v !== version || saved.by !== by) return new Map();
    return new Map(Object.entries(saved.names as Record<string, unknown>).filter(isKnown));
  } catch {
    return new Map();
  }
}

/** Remember. What cannot be written costs time at the next build, nothing else. */
export async function saveNames(out: string, by: string, names: KnownNames): Promise<void> {
  const text = JSON.stringify({ v: version, by, names: Object.fromEntries(names) });
  await placeInside(out, file)
    .then((place) => saveFile(place, new TextEncoder().encode(`${text}\n`)))
    .catch(() => {});
}

/** Forget. */
export async function dropNames(out: string): Promise<void> {
  await rm(join(out, file), { force: true });
}

type Entry = [string, { data: string; names: [string, string][] }];

function isKnown(entry: [string, unknown]): entry is Entry {
  const { data, names } = entry[1] as Partial<Entry[1]>;
  const isText = (one: unknown) => typeof one === 'string';
  return isText(data) && Array.isArray(names) && names.every((pair) => Array.isArray(pair) && pair.every(isText));
}
