/** The file of `--front-matter-map`. */
import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import type { Words } from '../words/index.ts';
import { wrongUsage } from './usage.ts';

/** `old: new` a line, YAML or JSON; an empty new name drops the key. A file that says anything else is wrong usage. */
export async function readMap(
  path: string | undefined,
  command: Command,
  { usage, publish }: Words,
): Promise<Record<string, string> | undefined> {
  if (path === undefined) return undefined;
  const bytes = await readFile(path).catch(() => wrongUsage(command, usage.noFile('--front-matter-map', path)));
  const { readMatterMap } = await import('../../core/verbs/read-matter-map.ts');
  return readMatterMap(path, new Uint8Array(bytes)) ?? wrongUsage(command, publish.notMap(path));
}
