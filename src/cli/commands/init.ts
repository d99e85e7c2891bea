/** `thuky init`: a small project, asked for in a few questions. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { Command } from 'commander';
import { groupOf } from '../../core/verbs/scaffold/about.ts';
import { conferenceFile, conferenceStem } from '../../core/verbs/scaffold/conference-file.ts';
import { conferenceKind, conferenceKinds } from '../../core/verbs/scaffold/conference-kinds.ts';
import { plainName } from '../../core/verbs/scaffold/plain-name.ts';
import { dataFolder, projectFiles, schemaPath } from '../../core/verbs/scaffold/project-files.ts';
import { setting } from '../asking/setting.ts';
import { saveAllNew } from '../telling/save-all-new.ts';
import { say } from '../telling/streams.ts';
import type { Words } from '../words/index.ts';
import { type AboutFlags, aboutOf, addAboutFlags, isYear, unitsOf } from './new.ts';

interface InitFlags extends AboutFlags {
  kind?: string;
  dryRun?: boolean;
}

/** The command, in the given language. */
export function initCommand(words: Words): Command {
  const text = words.init;
  const command = new Command('init')
    .summary(text.summary)
    .usage(text.usage)
    .argument('[folder]', text.folder)
    .option('--kind <conference>', words.new.conference(conferenceKinds.map(({ name }) => name)));
  return addAboutFlags(command, words)
    .option('--dry-run', words.starting.dryRun)
    .action(async (folder: string | undefined, flags: InitFlags) => {
      process.exitCode = await runInit(folder ?? '.', flags, command);
    });
}

async function runInit(folder: string, flags: InitFlags, command: Command): Promise<number> {
  const set = setting(command);
  const told = flags.kind ?? flags.name ?? flags.units ?? flags.deputy ?? flags.year;
  const asked = told === undefined && process.stdin.isTTY && process.stderr.isTTY ? await ask(set.words) : flags;
  if (asked === undefined) return 130;
  const about = aboutOf(asked.kind ?? conferenceKinds[0]!.name, asked, command, set.words);
  const stem = conferenceStem(about);
  const { ownSchema } = await import('../../node/read/find-schema.ts');
  const files = new Map<string, string | Uint8Array>([
    [`${dataFolder}/${stem}.yaml`, conferenceFile(about, `./${schemaPath}`)],
    [`${dataFolder}/${schemaPath}`, await readFile(ownSchema)],
    ...projectFiles(stem),
  ]);
  const placed = new Map([...files].map(([path, content]) => [join(folder, path), content]));
  const code = await saveAllNew(placed, set, { dryRun: flags.dryRun, other: 'thuky init …' });
  if (code === 0 && !set.quiet) {
    say('');
    for (const line of set.words.init.next(folder, join(folder, dataFolder, `${stem}.yaml`))) say(line);
  }
  return code;
}

/** The questions, on a terminal. Nothing when the person left them (Ctrl-C, Ctrl-D). */
async function ask({ init: text }: Words): Promise<InitFlags | undefined> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const left = new AbortController();
  terminal.on('SIGINT', () => left.abort());
  terminal.on('close', () => left.abort());
  const answer = async (question: string) => (await terminal.question(question, { signal: left.signal })).trim();
  /** Ask until the answer will do. `wrong`: what to say of one that will not. */
  const until = async (question: string, wrong: (given: string) => string | undefined): Promise<string> => {
    for (;;) {
      const given = await answer(question);
      const why = given === '' ? undefined : wrong(given);
      if (why === undefined) return given;
      say(why);
    }
  };
  try {
    const names = conferenceKinds.map(({ name }) => name);
    say(text.welcome);
    for (const [index, { name, title }] of conferenceKinds.entries()) say(`  ${index + 1}. ${name.padEnd(16)}${title}`);
    const kindAt = (given: string) =>
      (given === '' ? conferenceKinds[0] : byNumber(given, conferenceKinds)) ?? conferenceKind(given);
    const kind = kindAt(
      await until(text.askKind, (given) => (kindAt(given) ? undefined : text.wrongKind(given, names.length, names))),
    )!;
    const year = await until(text.askYear(new Date().getFullYear()), (given) =>
      isYear(given) ? undefined : text.wrongYear(given),
    );
    const name = await answer(text.askName);
    const group = groupOf({ kind, name });
    const units = name
      ? await until(text.askUnits(group), (given) => (unitsOf(given).length >= 2 ? undefined : text.wrongUnits))
      : '';
    const others = unitsOf(units).slice(1);
    const deputyOf = (given: string) =>
      byNumber(given, others) ?? others.find((unit) => plainName(unit) === plainName(given));
    const deputy =
      others.length > 0
        ? await until(text.askDeputy(group), (given) => (deputyOf(given) ? undefined : text.wrongDeputy(given, others)))
        : '';
    return { kind: kind.name, ...(year && { year }), name, units, ...(deputy && { deputy: deputyOf(deputy)! }) };
  } catch (cause) {
    if ((cause as Error).name !== 'AbortError') throw cause;
    say('');
    return undefined;
  } finally {
    terminal.close();
  }
}

/** What stands under a number of a list that counts from 1. */
function byNumber<Item>(given: string, list: readonly Item[]): Item | undefined {
  return /^\d{1,2}$/.test(given) ? list[Number(given) - 1] : undefined;
}
