/** `thuky completion`: a script for the shell, on standard output. */
import { Command } from 'commander';
import { nearest } from '../../core/message/nearest.ts';
import { wrongUsage } from '../asking/usage.ts';
import { bashCompletion } from '../completion/bash.ts';
import { fishCompletion } from '../completion/fish.ts';
import { completionModel } from '../completion/model.ts';
import { zshCompletion } from '../completion/zsh.ts';
import { print } from '../telling/streams.ts';
import type { Words } from '../words/index.ts';

const shells = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion };

/** The command, in the given language. The script speaks that language too. */
export function completionCommand(words: Words, thuky: Command): Command {
  const text = words.completion;
  const command = new Command('completion').summary(text.summary).usage(text.usage).argument('<shell>', text.shell);
  return command.action(async (shell: string) => {
    if (!Object.hasOwn(shells, shell)) {
      const near = nearest(shell, Object.keys(shells));
      const reason = words.usage.notOneOf(command.name(), shell, Object.keys(shells));
      wrongUsage(command, near ? `${reason}. ${words.usage.meant(near)}` : reason);
    }
    const [{ kindNames }, { loadBuiltin }] = await Promise.all([
      import('../../core/verbs/check-names.ts'),
      import('../../node/read/load-builtin.ts'),
    ]);
    const kinds = kindNames({}, await loadBuiltin());
    await print(shells[shell as keyof typeof shells](completionModel(thuky, kinds)));
  });
}
