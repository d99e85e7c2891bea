/** `thuky build`: all documents of the conferences, into a folder. */
import { availableParallelism } from 'node:os';
import { Command } from 'commander';
import { formatOf } from '../../core/model/formats.ts';
import type { Job } from '../../core/model/job.ts';
import { outPattern } from '../../core/verbs/out-pattern.ts';
import { chooseData } from '../asking/choose-data.ts';
import { addJobFlags, type JobFlags, jobFields, knownFormats } from '../asking/job-flags.ts';
import { gather, listed } from '../asking/list.ts';
import { mustBeKnown } from '../asking/must-be-known.ts';
import { isApart } from '../asking/places.ts';
import { setting } from '../asking/setting.ts';
import { wrongUsage } from '../asking/usage.ts';
import { depsFormats, sharedFiles } from '../building/build-deps.ts';
import { type BuildRun, buildOnce } from '../building/build-once.ts';
import { withStop } from '../building/stop.ts';
import type { Words } from '../words/index.ts';

interface BuildFlags extends JobFlags {
  out?: string;
  kind?: string[];
  format?: string[];
  force?: boolean;
  cache: boolean;
  dryRun?: boolean;
  watch?: boolean;
  jobs?: string;
  timeout?: string;
  memory?: string;
  json?: boolean;
  trace?: boolean;
  deps?: string | true;
}

/** Seconds for one conference, of which a long one takes two, and megabytes, of which one of 300 pages takes a fifth. */
const usual = { limit: 120, memory: 1536 };

/** The command, in the given language. */
export function buildCommand(words: Words): Command {
  const text = words.build;
  const command = new Command('build')
    .summary(text.summary)
    .usage(text.usage)
    .argument('[paths...]', text.paths)
    .option('-o, --out <dir>', text.out)
    .option('-k, --kind <kinds>', text.kinds, gather)
    .option('-f, --format <formats>', text.formats, gather)
    .option('-w, --watch', text.watch)
    .option('--force', text.force)
    .option('--no-cache', text.noCache)
    .option('--dry-run', text.dryRun)
    .option('-j, --jobs <n>', text.jobs)
    .option('--timeout <n>', text.timeout)
    .option('--memory <n>', text.memory)
    .option('--trace', words.tracing.trace)
    .option('--json', text.json)
    .option('--deps [json|make]', text.deps)
    .addHelpText('after', `\n${text.notes}`);
  return addJobFlags(command, words).action(async (paths: string[], flags: BuildFlags) => {
    process.exitCode = await runBuild(paths, flags, command);
  });
}

async function runBuild(typed: string[], flags: BuildFlags, command: Command): Promise<number> {
  const set = setting(command);
  const { words } = set;
  const { paths, deps } = depsAsked(typed, flags.deps);
  if (deps && flags.json) wrongUsage(command, words.build.notTogether('--deps', '--json'));
  if (flags.watch && paths.includes('-')) wrongUsage(command, words.build.watchStdin);
  const { out, path } = outPattern(flags.out ?? 'out');
  if (path === undefined && formatOf(out)) wrongUsage(command, words.build.outIsFile(out));
  const formats = listed(flags.format);
  const kinds = listed(flags.kind);
  const fields = await jobFields(flags, command, words);
  await mustBeKnown({ ...fields, kinds }, command, set);
  const asked: Omit<Job, 'inputs'> = {
    ...fields,
    lang: set.lang,
    path,
    trace: flags.trace,
    kinds,
    formats: formats && knownFormats(formats, command, words),
  };
  const run: BuildRun = {
    set,
    asked,
    out,
    deps,
    shared: deps
      ? await sharedFiles({ ...command.optsWithGlobals<{ config?: string | boolean }>(), ...flags }, paths)
      : [],
    json: flags.json ?? false,
    force: flags.force ?? false,
    cache: flags.cache,
    dryRun: flags.dryRun ?? false,
    workers: positive('--jobs', flags.jobs, availableParallelism(), command, words),
    limit: positive('--timeout', flags.timeout, usual.limit, command, words),
    memory: positive('--memory', flags.memory, usual.memory, command, words),
    choose: () => chooseData(paths, { command, words, except: isApart(out, paths) ? out : undefined }),
  };
  if (!flags.watch) return withStop((signal) => buildOnce(run, signal));
  const { buildAgain } = await import('../building/build-again.ts');
  return withStop((signal) => buildAgain(run, paths, signal));
}

/** `--deps` may stand before a path, which is then not its value. */
function depsAsked(typed: string[], deps: BuildFlags['deps']): { paths: string[]; deps: BuildRun['deps'] } {
  if (deps === undefined) return { paths: typed, deps: undefined };
  const format = deps === true ? 'json' : depsFormats.find((name) => name === deps);
  return format ? { paths: typed, deps: format } : { paths: [String(deps), ...typed], deps: 'json' };
}

function positive(option: string, given: string | undefined, usual: number, command: Command, words: Words): number {
  if (given === undefined) return usual;
  return /^[1-9]\d{0,5}$/.test(given) ? Number(given) : wrongUsage(command, words.build.wrongNumber(option, given));
}
