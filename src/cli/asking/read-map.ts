/** The file of `--front-matter-map`. */
import type { Command } from 'commander';
import { readPlain } from '../../node/read/read-plain.ts';
import type { Words } from '../words/index.ts';
import { wrongUsage } from './usage.ts';

/** `old: new` a line, YAML or JSON; an empty new name drops the key. A file that says anything else is wrong usage. */
export async function readMap(
  path: string | undefined,
  command: Command,
  { usage, publish }: Words,
): Promise<Record<string, string> | undefined> {
  if (path === undefined) return undefined;
  const bytes = await readPlain(path).catch(() => wrongUsage(command, usage.noFile('--front-matter-map', path)));
  const { readMatterMap } = await import('../../core/verbs/read-matter-map.ts');
  return readMatterMap(path, bytes) ?? wrongUsage(command, publish.notMap(path));
}
