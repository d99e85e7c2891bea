/** `thuky explain`: which datum made these words, and which line of a template placed them. */
import { basename, extname } from 'node:path';
import { Command } from 'commander';
import type { Explained } from '../../core/verbs/explain.ts';
import { fileKey } from '../../node/read/file-key.ts';
import { addJobFlags, type JobFlags, jobFields } from '../asking/job-flags.ts';
import { openKnown } from '../asking/must-be-known.ts';
import { mustBeFile } from '../asking/must-be-there.ts';
import { type Setting, setting } from '../asking/setting.ts';
import { wrongUsage } from '../asking/usage.ts';
import { showMessages } from '../telling/show-messages.ts';
import { print, say } from '../telling/streams.ts';
import { exitCode, tally } from '../telling/tally.ts';
import type { Words } from '../words/index.ts';

interface ExplainFlags extends JobFlags {
  data?: string;
  kind?: string;
}

/** The command, in the given language. */
export function explainCommand(words: Words): Command {
  const text = words.tracing.explain;
  const command = new Command('explain')
    .summary(text.summary)
    .usage(text.usage)
    .argument('<place>', text.place)
    .argument('[words]', text.words)
    .option('--data <file>', text.data)
    .option('-k, --kind <kind>', text.kind);
  return addJobFlags(command, words).action(async (place: string, sought: string | undefined, flags: ExplainFlags) => {
    process.exitCode = await runExplain(place, sought, flags, command);
  });
}

async function runExplain(
  place: string,
  sought: string | undefined,
  flags: ExplainFlags,
  command: Command,
): Promise<number> {
  const set = setting(command);
  const text = set.words.tracing.explain;
  const { path, line, column } = placeOf(place);
  if (sought === undefined && line === undefined) wrongUsage(command, text.noPlace);
  await mustBeFile(path, command, set.words);
  if (flags.data !== undefined) await mustBeFile(flags.data, command, set.words);
  const fields = await jobFields(flags, command, set.words);

  const [{ originOf }, { explain }, { loadJob }] = await Promise.all([
    import('../../node/record/origin-of.ts'),
    import('../../core/verbs/explain.ts'),
    import('../../node/read/load-files.ts'),
  ]);
  const known = await originOf(path);
  const input = flags.data === undefined ? known?.input : fileKey(flags.data);
  if (input === undefined) return wrongUsage(command, text.noData(path));
  const kind = flags.kind ?? known?.kind ?? basename(path, extname(path));
  const opened = await openKnown({ ...fields, kinds: [kind] }, command, set);
  const document = fileKey(path);
  const job = { ...fields, lang: set.lang };
  const { readFile } = await import('../../node/read/read-file.ts');
  const bytes = await readFile(document);
  const { files, house } = await loadJob(
    { ...job, inputs: [input] },
    new Map(bytes ? [[document, bytes]] : []),
    opened,
  );
  const asked = sought === undefined ? { line: line ?? 1, column } : { words: sought };
  const { explained, messages } = await explain({ ...job, document, input, kind, asked }, files, {
    house,
  });
  const faults = messages.filter(({ fatal }) => fatal);
  showMessages(faults, files, set, 'warning');
  const code = exitCode(tally(faults), false);
  if (code === 0 && explained.length === 0) say(text.notFound(sought === undefined ? place : `“${sought}”`));
  for (const one of explained) await print(`${shown(one, path, set)}\n`);
  return code === 0 && explained.length === 0 ? 1 : code;
}

/** `a.md:14:52` → its parts; a drive's colon is none of a place. */
function placeOf(place: string): { path: string; line?: number; column?: number | undefined } {
  const [, path, line, column] = /^(.+?):(\d+)(?::(\d+))?$/.exec(place) ?? [];
  if (path === undefined) return { path: place };
  return { path, line: Number(line), column: column === undefined ? undefined : Number(column) };
}

function shown({ words, line, column, by, sources, how, template }: Explained, path: string, set: Setting): string {
  const text = set.words.tracing.explain;
  const rows = sources.map(({ pointer, value, file, line: at, column: from }, index) => {
    const said = value === undefined ? '' : ` = ${value}`;
    return `  ${how && index === 0 ? `${text.computed[how]} ` : ''}${pointer}${said}  ${file}:${at}:${from}`;
  });
  const placed = template === undefined ? [] : [`  ${template.replace(/^@thuky\//, '')}`];
  const note = by === 'data' ? [] : [`  ${text[by]}`];
  return [`${path}:${line}:${column}  “${words}”`, ...rows, ...note, ...placed].join('\n');
}
