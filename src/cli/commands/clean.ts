/** `thuky clean`: remove what thuky wrote and nobody edited. */
import { Command } from 'commander';
import { cleanOut } from '../../node/save/clean-out.ts';
import { setting } from '../asking/setting.ts';
import { say } from '../telling/streams.ts';
import type { Words } from '../words/index.ts';

/** The command, in the given language. */
export function cleanCommand(words: Words): Command {
  const text = words.clean;
  const command = new Command('clean')
    .summary(text.summary)
    .usage(text.usage)
    .argument('[out]', text.out)
    .option('--yes', text.yes)
    .addHelpText('after', `\n${text.notes}`);
  return command.action(async (out: string | undefined, flags: { yes?: boolean }) => {
    await runClean((out ?? 'out').replace(/(?<=[^/\\])[/\\]+$/, ''), flags.yes ?? false, command);
  });
}

async function runClean(out: string, remove: boolean, command: Command): Promise<void> {
  const { words, paint, quiet } = setting(command);
  const { clean } = words;
  const { ours, edited } = await cleanOut(out, { remove });
  if (!quiet) for (const path of ours) say(`${paint(remove ? 'red' : 'cyan', '-')} ${out}/${path}`);
  if (!quiet && edited.length > 0)
    for (const line of [clean.kept(edited.length), ...edited.map((path) => `  ${out}/${path}`)]) say(line);
  if (quiet && remove) return;
  say(ours.length === 0 ? clean.nothing(out) : remove ? clean.removed(ours.length) : clean.would(ours.length));
}
