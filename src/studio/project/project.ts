/** A project as the command line has it: `data/` with the photos beside, `out/` with the documents and their record. */

import { recordPath } from '../../core/model/output-record.ts';
import type { Manner } from '../engine/asked.ts';
import { configName, configOf, mannerIn } from './config.ts';
import { readRecord, records } from './record.ts';

/** Bytes by path below the project. */
export type Entries = Record<string, Uint8Array>;

interface Made {
  path: string;
  bytes: Uint8Array;
}

/** What goes into it. */
export interface Project {
  /** Name of the data file. */
  name: string;
  text: string;
  /** Paths beside the data file. */
  photos: readonly Made[];
  /** Documents, those that were edited as they were edited; paths below `out/`. */
  outputs: readonly (Made & { kind: string })[];
  /** Kinds that were edited. */
  edited: readonly string[];
  manner: Manner;
  /** What the data give for these kinds; nothing where they have errors. */
  automatic: readonly Made[];
}

/** What comes out of it. */
export interface ProjectRead extends Pick<Project, 'name' | 'text' | 'manner'> {
  photos: { path: string; bytes: Uint8Array<ArrayBuffer> }[];
  /** Markdown that no record calls automatic, by kind. Without a record that is all of it. */
  own: Record<string, string>;
}

export const stemOf = (name: string): string => name.replace(/\.(ya?ml|json)$/i, '');

/** Files → entries of the archive. */
export function packProject({ name, text, photos, outputs, edited, manner, automatic }: Project): Entries {
  const config = configOf(manner);
  const byPath = new Map(automatic.map(({ path, bytes }) => [path, bytes]));
  const [own, others] = parted(outputs, ({ kind }) => edited.includes(kind));
  const set = own.filter(({ path, bytes }) => !path.endsWith('.md') && !isSame(byPath.get(path), bytes));
  return {
    [`data/${name}`]: new TextEncoder().encode(text),
    ...(config !== undefined && { [configName]: new TextEncoder().encode(config) }),
    ...Object.fromEntries(photos.map(({ path, bytes }) => [`data/${path}`, bytes])),
    ...Object.fromEntries(outputs.map(({ path, bytes }) => [`out/${path}`, bytes])),
    ...Object.fromEntries(
      records(stemOf(name), [...others, ...automatic], set).map(({ path, bytes }) => [`out/${path}`, bytes]),
    ),
  };
}

/** Whether an entry is looked at when a project is opened: data, photos, Markdown and records. */
export const isWanted = (path: string): boolean => /\.(ya?ml|json|jpe?g|png)$/i.test(path) || isOut(path);

const isOut = (path: string): boolean => /(^|\/)out\/([^/]+\/[^/]+\.md|\.thuky\/[^/]+\.ndjson)$/.test(path);

/** Entries → the first data file, its photos, its documents. Nothing where no data file is there. */
export function readProject(entries: Entries): ProjectRead | undefined {
  const paths = Object.keys(entries).sort();
  const inside = paths.filter((path) => !/(^|\/)out\//.test(path));
  const data =
    inside.find((path) => /(^|\/)data\/[^/]+\.(ya?ml|json)$/i.test(path)) ??
    inside.find((path) => /\.ya?ml$/i.test(path) && !path.endsWith(configName));
  if (data === undefined) return undefined;
  const folder = data.slice(0, data.lastIndexOf('/') + 1);
  const name = data.slice(folder.length);
  const stem = stemOf(name);
  const photos = inside
    .filter((path) => path.startsWith(folder) && /\.(jpe?g|png)$/i.test(path))
    .map((path) => ({ path: path.slice(folder.length), bytes: new Uint8Array(entries[path] ?? []) }));

  const home = folder.replace(/data\/$/, '');
  const config = entries[home + configName];
  const out = `${home}out/`;
  const record = entries[out + recordPath(stem)];
  const isAutomatic = readRecord(record ? textOf(record) : '');
  const own: Record<string, string> = {};
  for (const path of paths) {
    const [, kind] = path.startsWith(`${out}${stem}/`) ? (/\/([^/.]+)\.md$/.exec(path) ?? []) : [];
    const bytes = entries[path];
    if (kind === undefined || !bytes || isAutomatic({ path: path.slice(out.length), bytes })) continue;
    own[kind] = textOf(bytes).replace(/\r\n?/g, '\n').normalize('NFC');
  }
  const manner = config ? mannerIn(textOf(config)) : {};
  return { name, text: textOf(entries[data] ?? new Uint8Array()), photos, own, manner };
}

/** UTF-8; a mark of byte order falls away. */
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function parted<One>(all: readonly One[], isFirst: (one: One) => boolean): [One[], One[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}

function isSame(one: Uint8Array | undefined, other: Uint8Array): boolean {
  return one !== undefined && one.length === other.length && one.every((byte, index) => byte === other[index]);
}
