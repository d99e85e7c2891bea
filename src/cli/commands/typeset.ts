/** `thuky typeset`: one Markdown file with front matter becomes a document again. */
import { basename, dirname, extname, join, resolve } from 'node:path';
import { Command } from 'commander';
import type { VFileMessage } from 'vfile-message';
import { type Format, formatNames, formatOf, formats, linksPhotos } from '../../core/model/formats.ts';
import type { Output } from '../../core/model/job.ts';
import type { Files } from '../../core/model/source.ts';
import { entryAt } from '../../node/read/entry-at.ts';
import { fileKey } from '../../node/read/file-key.ts';
import { readStdin } from '../../node/read/read-stdin.ts';
import { addDocumentFlags, type JobFlags, jobFields, knownFormats } from '../asking/job-flags.ts';
import { gather, listed } from '../asking/list.ts';
import { mustBeFile, mustSay } from '../asking/must-be-there.ts';
import { type Setting, setting } from '../asking/setting.ts';
import { showHelp, wrongUsage } from '../asking/usage.ts';
import { putText } from '../telling/put-text.ts';
import { showMessages } from '../telling/show-messages.ts';
import { exitCode, tally } from '../telling/tally.ts';
import type { Words } from '../words/index.ts';

interface TypesetFlags extends Omit<JobFlags, 'templates'> {
  out?: string[];
  format?: string[];
  filePath?: string;
  force?: boolean;
}

/** Where a format goes; without a path, to standard output. */
interface Target {
  format: Format;
  path?: string;
}

/** What standard input is called in messages, unless `--file-path` says. */
const stdinName = 'stdin.md';

/** The command, in the given language. */
export function typesetCommand(words: Words): Command {
  const text = words.typeset;
  const command = new Command('typeset')
    .summary(text.summary)
    .usage(text.usage)
    .argument('[file]', text.file)
    .option('-f, --format <formats>', text.formats, gather)
    .option('-o, --out <path>', text.out, gather)
    .option('--file-path <name>', text.filePath)
    .option('--force', words.build.force);
  return addDocumentFlags(command, words).action(async (file: string | undefined, flags: TypesetFlags) => {
    process.exitCode = await runTypeset(file ?? '-', flags, command);
  });
}

async function runTypeset(file: string, flags: TypesetFlags, command: Command): Promise<number> {
  const set = setting(command);
  const piped = file === '-';
  if (piped && process.stdin.isTTY) showHelp(command, set.words.usage.noMarkdown);
  const input = fileKey(piped ? (flags.filePath ?? stdinName) : file);
  const targets = targetsOf(piped ? undefined : file, flags, command, set.words);
  const fields = await jobFields(flags, command, set.words);
  if (!piped) await mustBeFile(file, command, set.words, await buildFirst(file, set.words));
  const given = new Map(piped ? [[input, await readStdin()] as const] : []);

  const [{ typeset }, { loadMarkdown }] = await Promise.all([
    import('../../core/verbs/typeset.ts'),
    import('../../node/read/load-files.ts'),
  ]);
  const files = await loadMarkdown(input, given);
  mustSay(files.get(input), piped ? undefined : file, command, set.words);
  const wanted = [...new Set(targets.map(({ format }) => format))];
  // Each file must do alone: photos go into the HTML unless asked otherwise.
  const photos = fields.photos ?? 'inline';
  const { outputs, messages } = await typeset({ ...fields, photos, input, formats: wanted, lang: set.lang }, files);
  showMessages(messages, files, set, 'info');
  const { originOf } = await import('../../node/record/origin-of.ts');
  const origin = piped || outputs.length === 0 ? undefined : await originOf(file);
  const edited = origin?.edited ?? false;
  const code =
    outputs.length > 0
      ? await deliver(outputs, targets, { source: piped ? undefined : file, force: flags.force, edited, set })
      : 0;
  const disagreeing = origin && edited ? await heldAgainstData(input, origin, files, set) : [];
  return Math.max(code, exitCode(tally([...messages, ...disagreeing]), set.frail));
}

/** What an edited document says that its data do not, shown as warnings; nothing where the data file is gone. */
async function heldAgainstData(
  input: string,
  { input: data, kind }: { input: string; kind: string },
  files: Files,
  set: Setting,
): Promise<VFileMessage[]> {
  if (!(await entryAt(data))) return [];
  const [{ verify }, { loadJob }] = await Promise.all([
    import('../../core/verbs/verify.ts'),
    import('../../node/read/load-files.ts'),
  ]);
  const { files: all, house } = await loadJob({ inputs: [data] }, files);
  const { messages } = await verify({ texts: [input], data, kind, lang: set.lang, asWarnings: true }, all, { house });
  showMessages(messages, all, set, 'info');
  return messages;
}

/** What to do about a `.md` that is not there while the document itself lies beside: it was built in other formats alone. */
async function buildFirst(file: string, { typeset }: Words): Promise<string | undefined> {
  const own = formatOf(file);
  if (!own || !formats[own].frontMatter) return undefined;
  const stem = file.slice(0, -extname(file).length);
  for (const format of formatNames.filter((one) => !formats[one].frontMatter)) {
    if (await entryAt(`${stem}.${format}`)) return typeset.buildFirst(`${stem}.${format}`, basename(stem));
  }
  return undefined;
}

/** `-o` and `-f` → what goes where. A file's documents stand beside it by default, those of standard input go on. */
function targetsOf(source: string | undefined, flags: TypesetFlags, command: Command, words: Words): Target[] {
  const asked = listed(flags.format) ?? [];
  const [out, ...more] = flags.out ?? [];
  const stem = (source ?? flags.filePath ?? stdinName).replace(/^.*[\\/]/, '').replace(/(?<=.)\.[^.]+$/, '');
  const targets = (): Target[] => {
    if (out === '-' || (out === undefined && source === undefined)) {
      const [format = 'pdf', ...others] = knownFormats(asked, command, words);
      if (others.length > 0 || more.length > 0) wrongUsage(command, words.usage.oneStream);
      if (process.stdout.isTTY && !formats[format].text) wrongUsage(command, words.usage.binary(format));
      return [{ format }];
    }
    const known = knownFormats(asked, command, words);
    if (out === undefined) {
      const folder = dirname(source ?? '');
      return (known.length > 0 ? known : (['pdf'] as const)).map((format) => ({
        format,
        path: join(folder, `${stem}.${format}`),
      }));
    }
    if (known.length === 0 || more.length > 0) {
      const outs = [out, ...more];
      const endings = outs.map((path) => extname(path).slice(1).toLowerCase());
      return knownFormats(endings, command, words).map((format, index) => ({ format, path: outs[index] ?? '' }));
    }
    const [format] = known;
    if (format && known.length === 1 && extname(out) !== '') return [{ format, path: out }];
    return known.map((one) => ({ format: one, path: join(out, `${stem}.${one}`) }));
  };
  const made = targets();
  for (const { path } of made)
    if (path !== undefined && source !== undefined && resolve(path) === resolve(source))
      wrongUsage(command, words.usage.overSource(path));
  return made;
}

/** Save or print each document, and the photos that it links to where they do not lie already. Gives an exit code. */
async function deliver(
  outputs: readonly Output[],
  targets: readonly Target[],
  {
    source,
    force,
    edited,
    set,
  }: { source: string | undefined; force: boolean | undefined; edited: boolean; set: Setting },
): Promise<number> {
  const isDocument = ({ path }: Output, format: Format) => path.endsWith(`.${format}`) && !path.includes('/');
  let code = 0;
  for (const { format, path } of targets) {
    const document = outputs.find((output) => isDocument(output, format));
    if (!document) return 2;
    code = Math.max(code, (await putText(path, document.bytes, set, { force, byHand: edited })).code);
    if (path === undefined || (source !== undefined && resolve(dirname(path)) === resolve(dirname(source)))) continue;
    if (!linksPhotos(format)) continue;
    for (const photo of outputs.filter(({ mediaType }) => mediaType.startsWith('image/')))
      code = Math.max(code, (await putText(join(dirname(path), photo.path), photo.bytes, set, { force })).code);
  }
  return code;
}
