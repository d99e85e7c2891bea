/** Kinds of document and house styles that were typed must be known: else it is wrong usage, and nothing is made. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { plainName } from '../../core/verbs/scaffold/plain-name.ts';
import type { Opened } from '../../node/read/load-files.ts';
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
export async function mustBeKnown(given: Names, command: Command, set: Setting): Promise<void> {
  const { kinds, style } = typedNames(given, command);
  if (kinds.length === 0 && style === undefined) return;
  const [{ readNamed }, { houseFiles }] = await Promise.all([
    import('../../core/verbs/check-names.ts'),
    import('../../node/read/house-files.ts'),
  ]);
  const { templates } = given;
  await stopAtUnknown(given, readNamed({ templates, style }, await houseFiles({ templates, style })), command, set);
}

/** The same by the house that the job needs anyway: it is opened, and given back for the job. */
export async function openKnown(given: Names, command: Command, set: Setting): Promise<Opened> {
  const { loadHouse } = await import('../../node/read/load-files.ts');
  const opened = await loadHouse(given);
  await stopAtUnknown(given, opened.house, command, set);
  return opened;
}

/** What was typed of kinds and style. */
function typedNames(
  { kinds = [], style }: Names,
  command: Command,
): { kinds: readonly string[]; style?: string | undefined } {
  const typed = (flag: string) => command.getOptionValueSource(flag) !== 'config';
  return { kinds: typed('kind') ? kinds : [], style: typed('style') ? style : undefined };
}

async function stopAtUnknown(
  given: Names,
  named: Pick<Opened['house'], 'kinds' | 'styles'>,
  command: Command,
  { words, lang }: Setting,
): Promise<void> {
  const { checkNames } = await import('../../core/verbs/check-names.ts');
  for (const { name, message } of checkNames({ ...typedNames(given, command), lang }, named)) {
    const folder = plainName(name);
    const elsewhere = message.ruleId === 'kind-known' && folder !== '' && !given.templates?.includes(usual);
    if (elsewhere && (await isFolder(join(usual, folder))))
      wrongUsage(command, words.usage.kindUnloaded(folder, usual));
    wrongUsage(command, [message.reason, message.note].filter(Boolean).join('. '));
  }
}

async function isFolder(path: string): Promise<boolean> {
  return Boolean((await stat(path).catch(() => undefined))?.isDirectory());
}
