/** A kind of document that lies in `templates/`, where nobody said to look. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { plainName } from '../core/scaffold/plain-name.ts';
import { wrongUsage } from './usage.ts';
import type { Words } from './words.ts';

/** The folder that `thuky template` writes into when nothing else is said. */
const usual = 'templates';

/** Wrong usage when the kind asked for is in `templates/` and neither built in nor in a folder that was named. */
export async function mustBeLoaded(
  kind: string,
  folders: readonly string[] = [],
  command: Command,
  words: Words,
): Promise<void> {
  const is = async (folder: string) => Boolean((await stat(folder).catch(() => undefined))?.isDirectory());
  const name = plainName(kind);
  if (name === '' || !(await is(join(usual, name)))) return;
  for (const folder of folders) if (await is(join(folder, name))) return;
  const { loadBuiltin } = await import('../node/load-builtin.ts');
  const known = [...(await loadBuiltin()).keys()].some((key) => key.startsWith(`@thuky/templates/${name}/`));
  if (!known) wrongUsage(command, words.usage.kindUnloaded(name, usual));
}
