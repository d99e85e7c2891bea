/** A map of front matter keys as a file. */
import { isMap } from '../yaml/is-map.ts';
import { readYaml } from '../yaml/read-yaml.ts';

/** `date: pubDate` a line; an empty name stands for “leave out”. Nothing when the file is no map of names. */
export function readMatterMap(file: string, bytes: Uint8Array): Record<string, string> | undefined {
  const { source } = readYaml(file, bytes);
  const data = source?.data;
  if (!isMap(data)) return undefined;
  const entries = Object.entries(data).map(([key, value]): [string, unknown] => [key, value ?? '']);
  return entries.every((entry): entry is [string, string] => typeof entry[1] === 'string')
    ? Object.fromEntries(entries)
    : undefined;
}
