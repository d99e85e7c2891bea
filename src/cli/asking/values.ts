/** What stands after a flag or as an argument, by the name that the help gives it: for completion and configuration. */
import type { Argument, Option } from 'commander';
import { formatNames } from '../../core/model/formats.ts';
import { conferenceKinds } from '../../core/verbs/scaffold/conference-kinds.ts';
import { topicNames } from '../words/topics.ts';

/** Words to choose from; a path; a name or a path; or anything. */
export type Values = readonly string[] | 'kinds' | 'file' | 'folder' | 'name-or-file' | 'free';

/** Every name that the commands use. A new flag with a new name gets its row here (a test asks for it). */
const table: Readonly<Record<string, Values>> = {
  format: formatNames,
  formats: formatNames,
  kind: 'kinds',
  kinds: 'kinds',
  conference: conferenceKinds.map(({ name }) => name),
  topic: topicNames,
  shell: ['bash', 'zsh', 'fish'],
  dir: 'folder',
  folder: 'folder',
  out: 'folder',
  file: 'file',
  files: 'file',
  path: 'file',
  paths: 'file',
  place: 'file',
  texts: 'file',
  words: 'free',
  'name|file': 'name-or-file',
  name: 'free',
  names: 'free',
  year: 'free',
  n: 'free',
  'YYYY-MM-DD': 'free',
  url: 'free',
  pattern: 'free',
};

/** The name between the brackets of a flag: `--out <dir>` → `dir`; nothing for a switch. */
export function placeholder({ flags }: Pick<Option, 'flags'>): string | undefined {
  return /[<[]([^<>[\]]+?)(?:\.\.\.)?[>\]]/.exec(flags)?.[1];
}

/** What a name stands for. `page|fragment` is the choice it says. Nothing for a name that no row has. */
export function valuesOf(name: string): Values | undefined {
  return table[name] ?? (name.includes('|') ? name.split('|') : undefined);
}

/** Whether an argument names data, or a folder of them. */
export function isPath(argument: Argument): boolean {
  const values = valuesOf(argument.name());
  return values === 'file' || values === 'folder';
}
