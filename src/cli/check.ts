/** `thuky check`: everything but the writing. */
import { Command } from 'commander';
import { reportJson } from '../core/message/report-json.ts';
import type { Job } from '../core/types.ts';
import { chooseData } from './choose-data.ts';
import { type JobFlags, jobFields } from './job-flags.ts';
import { gather } from './list.ts';
import { setting } from './setting.ts';
import { showMessages } from './show-messages.ts';
import { print, say } from './streams.ts';
import { exitCode, tally } from './tally.ts';
import type { Words } from './words.ts';

interface CheckFlags extends Pick<JobFlags, 'templates'> {
  json?: boolean;
  filePath?: string;
}

/** The command, in the given language. */
export function checkCommand(words: Words): Command {
  const text = words.check;
  const command = new Command('check')
    .summary(text.summary)
    .usage(text.usage)
    .argument('[paths...]', words.build.paths)
    .option('--json', text.json)
    .option('--templates <dir>', words.options.templates, gather)
    .option('--file-path <name>', words.options.filePath);
  return command.action(async (paths: string[], flags: CheckFlags) => {
    process.exitCode = await runCheck(paths, flags, command);
  });
}

async function runCheck(paths: string[], flags: CheckFlags, command: Command): Promise<number> {
  const set = setting(command);
  const { done } = set.words;
  const fields = await jobFields(flags, command, set.words);
  const { inputs, given } = await chooseData(paths, { command, words: set.words, name: flags.filePath });
  const job: Job = { ...fields, inputs, formats: [], lang: set.lang };

  const [{ build }, { loadFiles }] = await Promise.all([import('../core/build.ts'), import('../node/load-files.ts')]);
  const files = await loadFiles(job, given);
  const { messages } = await build(job, files);
  const counts = tally(messages);
  if (flags.json) {
    await print(reportJson(messages));
  } else {
    showMessages(messages, files, set, set.quiet ? 'warning' : 'info');
    const found = done.counts(counts.errors, counts.warnings);
    if (!set.quiet) say(found ? done.checked(inputs.length, found) : done.fine(inputs.length));
  }
  return exitCode(counts, set.frail);
}
