/** Kinds of document and house styles that were typed must be known: else it is wrong usage, and nothing is made. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { plainName } from '../../core/verbs/scaffold/plain-name.ts';
import type { Setting } from './setting.ts';
import { wrongUsage } from './usage.ts';

/** The folder that `thuky template` writes into when nothing else is said. */
const usual = 'templates';

interface Names {
  kinds?: readonly string[] | undefined;
  style?: string | undefined;
  /** Folders of templates in use. */
  templates?: readonly string[] | undefined;
}

/**
 * Stop at the first name that is not known. Names of the configuration are let through: what is wrong with them is reported
 * as a mistake of the configuration.
 */
export async function mustBeKnown(given: Names, command: Command, { words, lang }: Setting): Promise<void> {
  const typed = (flag: string) => command.getOptionValueSource(flag) !== 'config';
  const kinds = typed('kind') ? (given.kinds ?? []) : [];
  const style = typed('style') ? given.style : undefined;
  if (kinds.length === 0 && style === undefined) return;
  const [{ checkNames }, { houseFiles }] = await Promise.all([
    import('../../core/verbs/check-names.ts'),
    import('../../node/read/house-files.ts'),
  ]);
  const { templates } = given;
  for (const { name, message } of checkNames(
    { kinds, style, templates, lang },
    await houseFiles({ templates, style }),
  )) {
    const folder = plainName(name);
    const elsewhere = message.ruleId === 'kind-known' && folder !== '' && !templates?.includes(usual);
    if (elsewhere && (await isFolder(join(usual, folder))))
      wrongUsage(command, words.usage.kindUnloaded(folder, usual));
    wrongUsage(command, [message.reason, message.note].filter(Boolean).join('. '));
  }
}

async function isFolder(path: string): Promise<boolean> {
  return Boolean((await stat(path).catch(() => undefined))?.isDirectory());
}
