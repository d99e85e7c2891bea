/** `thuky init`: a small project, asked for in a few questions. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { Command } from 'commander';
import { conferenceFile, conferenceStem } from '../core/scaffold/conference-file.ts';
import { conferenceKinds } from '../core/scaffold/conference-kinds.ts';
import { dataFolder, projectFiles, schemaPath } from '../core/scaffold/project-files.ts';
import { type AboutFlags, aboutOf, addAboutFlags } from './new.ts';
import { saveAllNew } from './save-all-new.ts';
import { setting } from './setting.ts';
import { say } from './streams.ts';
import type { Words } from './words.ts';

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
  const told = flags.kind ?? flags.name ?? flags.units ?? flags.year;
  const asked = told === undefined && process.stdin.isTTY && process.stderr.isTTY ? await ask(set.words) : flags;
  if (asked === undefined) return 130;
  const about = aboutOf(asked.kind ?? conferenceKinds[0]!.name, asked, command, set.words);
  const stem = conferenceStem(about);
  const { ownSchema } = await import('../node/find-schema.ts');
  const files = new Map<string, string | Uint8Array>([
    [`${dataFolder}/${stem}.yaml`, conferenceFile(about, `./${schemaPath}`)],
    [`${dataFolder}/${schemaPath}`, await readFile(ownSchema)],
    ...projectFiles(stem),
  ]);
  const placed = new Map([...files].map(([path, content]) => [join(folder, path), content]));
  const code = await saveAllNew(placed, set, flags);
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
  try {
    say(text.welcome);
    for (const [index, { name, title }] of conferenceKinds.entries()) say(`  ${index + 1}. ${name.padEnd(16)}${title}`);
    const chosen = await answer(text.askKind);
    const year = await answer(text.askYear(new Date().getFullYear()));
    const name = await answer(text.askName);
    const units = name ? await answer(text.askUnits) : '';
    return {
      ...(chosen && { kind: conferenceKinds[Number(chosen) - 1]?.name ?? chosen }),
      ...(year && { year }),
      name,
      units,
    };
  } catch (cause) {
    if ((cause as Error).name !== 'AbortError') throw cause;
    say('');
    return undefined;
  } finally {
    terminal.close();
  }
}
