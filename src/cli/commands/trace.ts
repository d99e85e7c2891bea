/** `thuky trace`: which documents tell each datum, and which data none tells. */
import { Command } from 'commander';
import type { Job } from '../../core/model/job.ts';
import type { ToldDatum } from '../../core/verbs/told-data.ts';
import { chooseData } from '../asking/choose-data.ts';
import { addJobFlags, type JobFlags, jobFields } from '../asking/job-flags.ts';
import { gather, listed } from '../asking/list.ts';
import { openKnown } from '../asking/must-be-known.ts';
import { setting } from '../asking/setting.ts';
import { showMessages } from '../telling/show-messages.ts';
import { print, say } from '../telling/streams.ts';
import { exitCode, tally } from '../telling/tally.ts';
import type { Words } from '../words/index.ts';

interface TraceFlags extends JobFlags {
  unused?: boolean;
  kind?: string[];
  json?: boolean;
}

/** The command, in the given language. */
export function traceCommand(words: Words): Command {
  const text = words.tracing.told;
  const command = new Command('trace')
    .summary(text.summary)
    .usage(text.usage)
    .argument('[paths...]', words.build.paths)
    .option('--unused', text.unused)
    .option('-k, --kind <kinds>', text.kinds, gather)
    .option('--json', text.json);
  return addJobFlags(command, words).action(async (paths: string[], flags: TraceFlags) => {
    process.exitCode = await runTrace(paths, flags, command);
  });
}

async function runTrace(paths: readonly string[], flags: TraceFlags, command: Command): Promise<number> {
  const set = setting(command);
  const text = set.words.tracing.told;
  const fields = await jobFields(flags, command, set.words);
  const kinds = listed(flags.kind);
  const opened = await openKnown({ ...fields, kinds }, command, set);
  const { inputs, given } = await chooseData(paths, { command, words: set.words });
  const job: Job = { ...fields, inputs, kinds, lang: set.lang };
  const [{ toldData }, { loadJob }] = await Promise.all([
    import('../../core/verbs/told-data.ts'),
    import('../../node/read/load-files.ts'),
  ]);
  const { files, house } = await loadJob(job, given, opened);
  const { data, messages } = toldData(job, files, { house });
  const faults = messages.filter(({ fatal }) => fatal);
  showMessages(faults, files, set, 'warning');
  const untold = data.filter((datum) => datum.kinds.length === 0);
  const rows = flags.unused ? untold : data;
  const lineOf = (datum: ToldDatum) => (flags.json ? JSON.stringify(datum) : shown(datum, text.none));
  if (rows.length > 0) await print(`${rows.map(lineOf).join('\n')}\n`);
  if (!flags.json && !set.quiet && data.length > 0)
    say(untold.length === 0 ? text.allTold(data.length) : text.counts(untold.length, data.length));
  return exitCode(tally(faults), false);
}

const longest = 60;

function shown({ file, line, column, pointer, value, kinds }: ToldDatum, none: string): string {
  const short = value.length > longest ? `${value.slice(0, longest)}…` : value;
  return `${file}:${line}:${column}  ${pointer}  “${short}”  ${kinds.join(' ') || none}`;
}
