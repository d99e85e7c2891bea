/** `thuky new`: a data file for a conference of a kind. */
import { dirname } from 'node:path';
import { Command } from 'commander';
import { nearest } from '../../core/message/nearest.ts';
import type { About } from '../../core/verbs/scaffold/about.ts';
import { conferenceFile } from '../../core/verbs/scaffold/conference-file.ts';
import { type ConferenceKind, conferenceKind, conferenceKinds } from '../../core/verbs/scaffold/conference-kinds.ts';
import { setting } from '../asking/setting.ts';
import { wrongUsage } from '../asking/usage.ts';
import { saveAllNew } from '../telling/save-all-new.ts';
import { print, say } from '../telling/streams.ts';
import type { Words } from '../words/index.ts';

/** What `new` and `init` may be given. */
export interface AboutFlags {
  year?: string;
  name?: string;
  units?: string;
  deputy?: string;
}

interface NewFlags extends AboutFlags {
  out?: string;
  dryRun?: boolean;
}

/** The command, in the given language. */
export function newCommand(words: Words): Command {
  const text = words.new;
  const command = new Command('new')
    .summary(text.summary)
    .usage(text.usage)
    .argument('<conference>', text.conference(conferenceKinds.map(({ name }) => name)))
    .option('-o, --out <file>', text.out);
  return addAboutFlags(command, words)
    .option('--dry-run', words.starting.dryRun)
    .action(async (conference: string, flags: NewFlags) => {
      process.exitCode = await runNew(conference, flags, command);
    });
}

/** Flags that say of what conference a new file is. */
export function addAboutFlags(command: Command, { starting }: Words): Command {
  return command
    .option('--name <name>', starting.name)
    .option('--units <names>', starting.units)
    .option('--deputy <name>', starting.deputy)
    .option('--year <year>', starting.year);
}

/** The flags as what the file is to say; wrong ones are wrong usage. */
export function aboutOf(asked: string, flags: AboutFlags, command: Command, words: Words): About {
  const year = flags.year ?? String(new Date().getFullYear());
  if (!isYear(year)) wrongUsage(command, words.usage.notYear('--year', year));
  const units = unitsOf(flags.units ?? '');
  const deputy = flags.deputy?.trim() || undefined;
  if (deputy && !units.slice(1).includes(deputy))
    wrongUsage(command, words.usage.notDeputy('--deputy', deputy, units.slice(1)));
  return {
    kind: kindOf(asked, command, words),
    year: Number(year),
    name: flags.name?.trim() || undefined,
    units,
    deputy,
  };
}

/** Whether it is a year in four digits. */
export function isYear(written: string): boolean {
  return /^(19|20)\d\d$/.test(written);
}

/** `A, B` or, where a name has commas, `A; B`. */
export function unitsOf(written: string): string[] {
  const parts = written.split(written.includes(';') ? ';' : ',').map((part) => part.trim());
  return [...new Set(parts.filter(Boolean))];
}

function kindOf(asked: string, command: Command, { usage }: Words): ConferenceKind {
  const known = conferenceKind(asked);
  if (known) return known;
  const names = conferenceKinds.map(({ name }) => name);
  const near = nearest(asked, names);
  const reason = usage.noConference(asked, names);
  return wrongUsage(command, near ? `${reason}. ${usage.meant(near)}` : reason);
}

async function runNew(asked: string, flags: NewFlags, command: Command): Promise<number> {
  const set = setting(command);
  const { words } = set;
  const about = aboutOf(asked, flags, command, words);
  const { findSchema } = await import('../../node/read/find-schema.ts');
  const target = flags.out === '-' ? undefined : flags.out;
  const text = conferenceFile(about, await findSchema(target ? dirname(target) : '.'));
  if (target === undefined) {
    await print(text);
    return 0;
  }
  const code = await saveAllNew(new Map([[target, text]]), set, { dryRun: flags.dryRun, other: '-o' });
  if (code === 0 && !set.quiet) say(words.new.next(target));
  return code;
}
