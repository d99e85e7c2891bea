/** `thuky tidy`: an article copied from a portal or from Word becomes Markdown. */
import { resolve } from 'node:path';
import { Command } from 'commander';
import type { Pasted } from '../../core/verbs/tidy-up.ts';
import { fileKey } from '../../node/read/file-key.ts';
import { readFile } from '../../node/read/read-file.ts';
import { readStdin } from '../../node/read/read-stdin.ts';
import { mustBeFile, mustSay } from '../asking/must-be-there.ts';
import { setting } from '../asking/setting.ts';
import { showHelp, wrongUsage } from '../asking/usage.ts';
import { putText } from '../telling/put-text.ts';
import { showMessages } from '../telling/show-messages.ts';
import { exitCode, tally } from '../telling/tally.ts';
import type { Words } from '../words/index.ts';

interface TidyFlags {
  from?: string;
  out?: string;
  filePath?: string;
  force?: boolean;
}

const kinds = ['html', 'md', 'txt'] as const satisfies Pasted[];

/** The command, in the given language. */
export function tidyCommand(words: Words): Command {
  const text = words.publish.tidy;
  const command = new Command('tidy')
    .summary(text.summary)
    .usage(text.usage)
    .argument('[file]', text.file)
    .option('--from <html|md|txt>', text.from)
    .option('-o, --out <file>', text.out)
    .option('--file-path <name>', text.filePath)
    .option('--force', words.build.force);
  return command.action(async (file: string | undefined, flags: TidyFlags) => {
    process.exitCode = await runTidy(file ?? '-', flags, command);
  });
}

async function runTidy(file: string, flags: TidyFlags, command: Command): Promise<number> {
  const set = setting(command);
  const { usage, publish } = set.words;
  const piped = file === '-';
  if (piped && process.stdin.isTTY) showHelp(command, publish.tidy.noText);
  const from = kinds.find((kind) => kind === flags.from);
  if (flags.from !== undefined && !from) wrongUsage(command, usage.notOneOf('--from', flags.from, kinds));
  if (flags.out && !piped && resolve(flags.out) === resolve(file))
    wrongUsage(command, publish.tidy.overSource(flags.out));

  if (!piped) await mustBeFile(file, command, set.words);
  const input = piped ? fileKey(flags.filePath ?? 'stdin') : fileKey(file);
  const bytes = piped ? await readStdin() : await readFile(input);
  mustSay(bytes, piped ? undefined : file, command, set.words);
  const files = new Map(bytes ? [[input, bytes] as const] : []);
  const { tidyUp } = await import('../../core/verbs/tidy-up.ts');
  const { outputs, messages } = await tidyUp({ input, from, lang: set.lang }, files);
  showMessages(messages, files, set, set.quiet ? 'warning' : 'info');
  const [output] = outputs;
  const { code } = output ? await putText(flags.out, output.bytes, set, { force: flags.force }) : { code: 0 };
  return Math.max(code, exitCode(tally(messages), set.frail));
}
