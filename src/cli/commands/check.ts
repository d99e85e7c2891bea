/** `thuky check`: everything but the writing. */
import { Command } from 'commander';
import { reportJson } from '../../core/message/report-json.ts';
import type { Job } from '../../core/model/job.ts';
import { chooseData } from '../asking/choose-data.ts';
import { type JobFlags, jobFields } from '../asking/job-flags.ts';
import { gather, listed } from '../asking/list.ts';
import { openKnown } from '../asking/must-be-known.ts';
import { setting } from '../asking/setting.ts';
import { showMessages } from '../telling/show-messages.ts';
import { print, say } from '../telling/streams.ts';
import { exitCode, tally } from '../telling/tally.ts';
import type { Words } from '../words/index.ts';

interface CheckFlags extends Pick<JobFlags, 'style'> {
  /** `true` without a folder. */
  templates?: string[] | true;
  json?: boolean;
  filePath?: string;
  kind?: string[];
}

/** The command, in the given language. */
export function checkCommand(words: Words): Command {
  const text = words.check;
  const command = new Command('check')
    .summary(text.summary)
    .usage(text.usage)
    .argument('[paths...]', words.build.paths)
    .option('--json', text.json)
    .option('--templates [dir]', text.templates, (folder: string, before: string[] | true | undefined) =>
      gather(folder, before === true ? [] : before),
    )
    .option('-k, --kind <kinds>', text.kinds, gather)
    .option('--style <name|file>', words.options.style)
    .option('--file-path <name>', words.options.filePath);
  return command.action(async (paths: string[], flags: CheckFlags) => {
    process.exitCode = await runCheck(paths, flags, command);
  });
}

async function runCheck(paths: string[], flags: CheckFlags, command: Command): Promise<number> {
  const set = setting(command);
  const { done } = set.words;
  const { templates, ...rest } = flags;
  const fields = await jobFields({ ...rest, ...(Array.isArray(templates) && { templates }) }, command, set.words);
  // Asked for templates alone, the data is left alone.
  const named = command.getOptionValueSource('templates') !== 'config';
  const alone = templates !== undefined && named && paths.length === 0;
  const kinds = listed(flags.kind);
  const opened = await openKnown({ ...fields, kinds }, command, set);
  const chosen = { command, words: set.words, name: flags.filePath };
  const { inputs, given } = alone ? { inputs: [], given: undefined } : await chooseData(paths, chosen);
  const job: Job = { ...fields, inputs, kinds, formats: [], lang: set.lang, untold: true };

  const [{ build }, { checkTemplates }, { loadJob }] = await Promise.all([
    import('../../core/verbs/build.ts'),
    import('../../core/verbs/check-templates.ts'),
    import('../../node/read/load-files.ts'),
  ]);
  const { files, house } = await loadJob(job, given, opened);
  const messages = [
    ...(templates === undefined ? [] : checkTemplates(job, files, { house })),
    ...(alone ? [] : (await build(job, files, { house })).messages),
  ];
  const counts = tally(messages);
  if (flags.json || set.report === 'json') {
    await print(reportJson(messages));
  } else {
    showMessages(messages, files, set, set.quiet ? 'warning' : 'info');
    const faults = done.counts(counts.errors, counts.warnings);
    const [fine, checked] = alone
      ? [done.fineTemplates, done.checkedTemplates(faults)]
      : [done.fine(inputs.length), done.checked(inputs.length, faults)];
    if (!set.quiet) say(faults ? checked : fine);
  }
  return exitCode(counts, set.frail);
}
