/** `thuky render`: one document, on standard output or into one file. */
import { extname, resolve } from 'node:path';
import { Command } from 'commander';
import { type Format, formats } from '../../core/model/formats.ts';
import type { Job } from '../../core/model/job.ts';
import { chooseData } from '../asking/choose-data.ts';
import { addJobFlags, type JobFlags, jobFields, knownFormats } from '../asking/job-flags.ts';
import { gather, listed } from '../asking/list.ts';
import { openKnown } from '../asking/must-be-known.ts';
import { setting } from '../asking/setting.ts';
import { wrongUsage } from '../asking/usage.ts';
import { putText } from '../telling/put-text.ts';
import { showMessages } from '../telling/show-messages.ts';
import { exitCode, tally } from '../telling/tally.ts';
import type { Words } from '../words/index.ts';

interface RenderFlags extends JobFlags {
  out?: string;
  format?: string[];
  filePath?: string;
  force?: boolean;
}

/** The command, in the given language. */
export function renderCommand(words: Words): Command {
  const text = words.render;
  const command = new Command('render')
    .summary(text.summary)
    .usage(text.usage)
    .argument('<kind>', text.kind)
    .argument('[file]', text.file)
    .option('-f, --format <format>', text.format, gather)
    .option('-o, --out <file>', text.out)
    .option('--file-path <name>', words.options.filePath)
    .option('--force', words.build.force);
  return addJobFlags(command, words).action(async (kind: string, file: string | undefined, flags: RenderFlags) => {
    process.exitCode = await runRender(kind, file ?? '-', flags, command);
  });
}

async function runRender(kind: string, file: string, flags: RenderFlags, command: Command): Promise<number> {
  const set = setting(command);
  const target = flags.out === '-' ? undefined : flags.out;
  const format = chooseFormat(flags, target, command, set.words);
  const fields = await jobFields(flags, command, set.words);
  const opened = await openKnown({ ...fields, kinds: [kind] }, command, set);
  const { inputs, given } = await chooseData([file], { command, words: set.words, name: flags.filePath });
  if (inputs.length > 1) wrongUsage(command, set.words.usage.tooMany);
  if (target !== undefined && resolve(target) === resolve(file))
    wrongUsage(command, set.words.usage.overSource(target));
  // One file must do alone: photos go into the HTML unless asked otherwise.
  const job: Job = {
    ...fields,
    photos: fields.photos ?? 'inline',
    inputs,
    kinds: [kind],
    formats: [format],
    copyPhotos: false,
    lang: set.lang,
  };

  const [{ build }, { loadJob }] = await Promise.all([
    import('../../core/verbs/build.ts'),
    import('../../node/read/load-files.ts'),
  ]);
  const { files, house } = await loadJob(job, given, opened);
  const { outputs, messages } = await build(job, files, { house });
  showMessages(messages, files, set, 'warning');
  const document = outputs.find((output) => output.kind === kind && output.path.endsWith(`.${format}`));
  if (!document) return exitCode(tally(messages), set.frail) || 2;
  const { code } = await putText(target, document.bytes, set, { force: flags.force });
  return Math.max(code, exitCode(tally(messages), set.frail));
}

/** `-f`, else the ending of `-o`, else Markdown; not binary on a terminal. */
function chooseFormat(flags: RenderFlags, target: string | undefined, command: Command, words: Words): Format {
  const asked = listed(flags.format) ?? [];
  if (asked.length > 1) wrongUsage(command, words.usage.oneFormat);
  const ending = target && extname(target).slice(1).toLowerCase();
  const [format = 'md'] = knownFormats(asked.length > 0 ? asked : ending ? [ending] : [], command, words);
  if (target === undefined && process.stdout.isTTY && !formats[format].text) {
    wrongUsage(command, words.usage.binary(format));
  }
  return format;
}
