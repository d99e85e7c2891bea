/** `thuky verify`: texts that somebody edited or wrote, held against their data, or against each other. */
import { Command } from 'commander';
import { reportJson } from '../../core/message/report-json.ts';
import { formatOf, formats } from '../../core/model/formats.ts';
import { fileKey } from '../../node/read/file-key.ts';
import { jobFields } from '../asking/job-flags.ts';
import { gather } from '../asking/list.ts';
import { openKnown } from '../asking/must-be-known.ts';
import { mustBeFile } from '../asking/must-be-there.ts';
import { setting } from '../asking/setting.ts';
import { wrongUsage } from '../asking/usage.ts';
import { showMessages } from '../telling/show-messages.ts';
import { print, say } from '../telling/streams.ts';
import { exitCode, tally } from '../telling/tally.ts';
import type { Words } from '../words/index.ts';

interface VerifyFlags {
  data?: string;
  kind?: string;
  templates?: string[];
  json?: boolean;
}

/** The command, in the given language. */
export function verifyCommand(words: Words): Command {
  const text = words.tracing.verify;
  const command = new Command('verify')
    .summary(text.summary)
    .usage(text.usage)
    .argument('<texts...>', text.texts)
    .option('--data <file>', text.data)
    .option('-k, --kind <kind>', text.kind)
    .option('--templates <dir>', words.options.templates, gather)
    .option('--json', words.check.json);
  return command.action(async (texts: string[], flags: VerifyFlags) => {
    process.exitCode = await runVerify(texts, flags, command);
  });
}

async function runVerify(paths: readonly string[], flags: VerifyFlags, command: Command): Promise<number> {
  const set = setting(command);
  const text = set.words.tracing.verify;
  for (const path of paths) await mustBeFile(path, command, set.words);
  if (flags.data !== undefined) await mustBeFile(flags.data, command, set.words);
  const fields = await jobFields({ templates: flags.templates }, command, set.words);
  const opened = await openKnown(
    { ...fields, kinds: flags.kind === undefined ? undefined : [flags.kind] },
    command,
    set,
  );

  const [{ originOf }, { verify }, { loadJob }, { readOrRefuse, putRead }] = await Promise.all([
    import('../../node/record/origin-of.ts'),
    import('../../core/verbs/verify.ts'),
    import('../../node/read/load-files.ts'),
    import('../../node/read/read-into.ts'),
  ]);
  const [only, ...more] = paths;
  const known = flags.data === undefined && more.length === 0 && only ? await originOf(only) : undefined;
  const data = flags.data === undefined ? known?.input : fileKey(flags.data);
  if (data === undefined && more.length === 0) wrongUsage(command, text.noData);
  const texts = [...new Set(paths.map(fileKey))];
  const given = new Map<string, Uint8Array>();
  for (const key of texts) putRead(given, key, await readOrRefuse(key));
  const { files, house } = await loadJob({ ...fields, inputs: data === undefined ? [] : [data] }, given, opened);
  const job = { texts, data, kind: flags.kind ?? known?.kind, lang: set.lang };
  const { confirmed, messages } = await verify(job, files, { house });
  const counts = tally(messages);
  // Of a PDF or DOCX no line can be shown.
  const readable = new Map([...files].filter(([key]) => formatOf(key) === undefined || formats[formatOf(key)!].text));
  if (flags.json || set.report === 'json') await print(reportJson(messages));
  else {
    showMessages(messages, readable, set, set.quiet ? 'warning' : 'info');
    if (!set.quiet) say(text.told(confirmed, set.words.done.counts(counts.errors, counts.warnings)));
  }
  return exitCode(counts, set.frail);
}
