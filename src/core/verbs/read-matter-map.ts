/** A map of front matter keys as a file. */
import { readYaml } from '../yaml/read-yaml.ts';

/** `date: pubDate` a line; an empty name stands for “leave out”. Nothing when the file is no map of names. */
export function readMatterMap(file: string, bytes: Uint8Array): Record<string, string> | undefined {
  const { source } = readYaml(file, bytes);
  const data = source?.data;
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  const entries = Object.entries(data).map(([key, value]) => [key, value ?? ''] as const);
  return entries.every(([, value]) => typeof value === 'string') ? Object.fromEntries(entries) : undefined;
}
