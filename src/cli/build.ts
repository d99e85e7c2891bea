/** `thuky build`: all documents of the conferences, into a folder. */
import { Command } from 'commander';
import type { VFileMessage } from 'vfile-message';
import type { Job, Output } from '../core/types.ts';
import { chooseData } from './choose-data.ts';
import { systemWhy } from './fault.ts';
import { addJobFlags, type JobFlags, jobFields, knownFormats } from './job-flags.ts';
import { gather, listed } from './list.ts';
import { type Setting, setting } from './setting.ts';
import { showMessages } from './show-messages.ts';
import { say } from './streams.ts';
import { type Saved, summary } from './summary.ts';
import { exitCode, tally } from './tally.ts';
import type { Words } from './words.ts';

interface BuildFlags extends JobFlags {
  out?: string;
  kind?: string[];
  format?: string[];
}

/** The command, in the given language. */
export function buildCommand(words: Words): Command {
  const text = words.build;
  const command = new Command('build')
    .summary(text.summary)
    .usage(text.usage)
    .argument('[paths...]', text.paths)
    .option('-o, --out <dir>', text.out)
    .option('-k, --kind <kinds>', text.kinds, gather)
    .option('-f, --format <formats>', text.formats, gather);
  return addJobFlags(command, words).action(async (paths: string[], flags: BuildFlags) => {
    process.exitCode = await runBuild(paths, flags, command);
  });
}

async function runBuild(paths: string[], flags: BuildFlags, command: Command): Promise<number> {
  const set = setting(command);
  const out = flags.out ?? 'out';
  const formats = listed(flags.format);
  const fields = await jobFields(flags, command, set.words);
  const asked = {
    ...fields,
    lang: set.lang,
    kinds: listed(flags.kind),
    formats: formats && knownFormats(formats, command, set.words),
  };
  const { inputs, given } = await chooseData(paths, { command, words: set.words });
  const [{ build }, { loadFiles }] = await Promise.all([import('../core/build.ts'), import('../node/load-files.ts')]);
  const job: Job = { ...asked, inputs };
  const files = await loadFiles(job, given);

  const saved = new Map<string, Saved>();
  const messages: VFileMessage[] = [];
  const said = new Set<string>();
  let code = 0;
  // One conference at a time: its files are on disk, and its progress told, before the next begins.
  for (const input of inputs) {
    const built = await build({ ...job, inputs: [input] }, files);
    // Templates and registers are the same for every conference: what they lack is said once.
    const fresh = built.messages.filter((message) => isNew(message, said));
    messages.push(...fresh);
    showMessages(fresh, files, set, 'warning');
    code = Math.max(code, await saveAll(built.outputs, { out, saved, set }));
  }
  if (!set.quiet) for (const line of summary({ out, saved: [...saved.values()], messages }, set)) say(line);
  return Math.max(code, exitCode(tally(messages), set.frail));
}

/** Whether this was not said before; it is from now on. */
function isNew({ file, line, column, ruleId, reason }: VFileMessage, said: Set<string>): boolean {
  const key = JSON.stringify([file, line, column, ruleId, reason]);
  return !said.has(key) && Boolean(said.add(key));
}

/** Save the documents of one conference, tell of each, and add them to `saved`. Gives back an exit code. */
async function saveAll(
  outputs: readonly Output[],
  { out, saved, set }: { out: string; saved: Map<string, Saved>; set: Setting },
): Promise<number> {
  const [taken, free] = [outputs.filter(({ path }) => saved.has(path)), outputs.filter(({ path }) => !saved.has(path))];
  for (const { path } of taken) say(set.paint('red', set.words.done.twice(`${out}/${path}`)));
  // All at once: what takes time is waiting for the disk.
  const faults = await Promise.all(free.map((output) => save(output, out, set.words)));
  free.forEach(({ path, input, kind }, index) => {
    const fault = faults[index];
    if (!fault) saved.set(path, { path, input, kind });
    if (fault) say(set.paint('red', fault));
    else if (!set.quiet) say(`${set.paint('green', '✓')} ${out}/${path}`);
  });
  return faults.some(Boolean) ? 2 : taken.length > 0 ? 1 : 0;
}

/** Save one document. Gives back why not, when the system refuses. */
async function save(output: Output, out: string, words: Words): Promise<string | undefined> {
  const { saveInside } = await import('../node/save-file.ts');
  try {
    await saveInside(out, output.path, output.bytes);
    return undefined;
  } catch (cause) {
    const why = systemWhy(cause, words);
    if (why === undefined) throw cause;
    return words.fault.cannotWrite(`${out}/${output.path}`, why);
  }
}
