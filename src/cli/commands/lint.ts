/** `thuky lint`: the editor's check on texts, ours or others'. */
import { Command } from 'commander';
import { reportJson } from '../../core/message/report-json.ts';
import { addAll } from '../../core/model/many.ts';
import type { Files } from '../../core/model/source.ts';
import { isPageDocument } from '../../core/verbs/is-page-document.ts';
import { fileKey } from '../../node/read/file-key.ts';
import { findTexts } from '../../node/read/find-texts.ts';
import { readStdin } from '../../node/read/read-stdin.ts';
import { jobFields } from '../asking/job-flags.ts';
import { mustBeKnown } from '../asking/must-be-known.ts';
import { mustBeThere, mustSay } from '../asking/must-be-there.ts';
import { type Setting, setting } from '../asking/setting.ts';
import { showHelp, wrongUsage } from '../asking/usage.ts';
import { writeFault } from '../telling/fault.ts';
import { showDifference } from '../telling/show-difference.ts';
import { showMessages } from '../telling/show-messages.ts';
import { print, say } from '../telling/streams.ts';
import { exitCode, tally } from '../telling/tally.ts';
import type { Words } from '../words/index.ts';

interface LintFlags {
  json?: boolean;
  fix?: boolean;
  dryRun?: boolean;
  style?: string;
  filePath?: string;
}

/** What standard input is called in messages, unless `--file-path` says; without an ending, its looks say how to read it. */
const stdinName = 'stdin';

/** The command, in the given language. */
export function lintCommand(words: Words): Command {
  const text = words.lint;
  const command = new Command('lint')
    .summary(text.summary)
    .usage(text.usage)
    .argument('[paths...]', text.paths)
    .option('--fix', text.fix)
    .option('--dry-run', text.dryRun)
    .option('--json', text.json)
    .option('--style <name|file>', text.style)
    .option('--file-path <name>', text.filePath);
  return command.action(async (paths: string[], flags: LintFlags) => {
    process.exitCode = await runLint(paths, flags, command);
  });
}

async function runLint(paths: string[], flags: LintFlags, command: Command): Promise<number> {
  const set = setting(command);
  const { lint: said } = set.words;
  if (flags.dryRun && !flags.fix) wrongUsage(command, said.dryRunAlone);
  const { style } = await jobFields({ style: flags.style }, command, set.words);
  await mustBeKnown({ style }, command, set);
  const { inputs, given, piped } = await chooseTexts(paths, flags, command, set);

  const [{ lintFiles }, { loadTexts }] = await Promise.all([
    import('../../core/verbs/lint-files.ts'),
    import('../../node/read/load-files.ts'),
  ]);
  const files = await loadTexts(inputs, style, given);
  const { messages, fixed } = lintFiles({ inputs, lang: set.lang, style, fix: flags.fix }, files);

  const encode = (text: string) => new TextEncoder().encode(text);
  const changes = [...fixed].map(([path, { before, after, places }]) => ({
    path,
    places,
    before: encode(before),
    after: encode(after),
  }));
  const { code, left } = await deliver(changes, flags, { files, piped, set });
  const counts = tally(messages);
  if (flags.json) {
    await print(reportJson(messages));
  } else {
    showMessages(
      messages,
      new Map([...files, ...changes.map(({ path, after }) => [path, after] as const)]),
      set,
      set.quiet ? 'warning' : 'info',
    );
    // Only what cannot be read at all is an error.
    const unread = new Set(messages.flatMap(({ fatal, file }) => (fatal && file ? [file] : []))).size;
    const places = changes.reduce((sum, change) => sum + (left.has(change.path) ? 0 : change.places), 0);
    if (!set.quiet) say(said.told(inputs.length - unread, { places, would: flags.dryRun ?? false, ...counts, unread }));
  }
  return Math.max(code, exitCode(counts, set.frail));
}

/** Texts that the paths name, and what was piped in. Never waits for a keyboard. */
async function chooseTexts(paths: string[], { filePath }: LintFlags, command: Command, { words }: Setting) {
  const { lint: said } = words;
  const given = new Map<string, Uint8Array>();
  const inputs: string[] = [];
  const named = paths.length > 0 ? paths : ['-'];
  let piped: string | undefined;
  for (const path of named) {
    if (path === '-') {
      if (process.stdin.isTTY) return showHelp(command, said.noText);
      piped = fileKey(filePath ?? stdinName);
      const bytes = await readStdin();
      mustSay(bytes, undefined, command, words);
      given.set(piped, bytes);
      inputs.push(piped);
      continue;
    }
    await mustBeThere(path, command, words);
    if (isPageDocument(path)) return wrongUsage(command, said.notText(path));
    const texts = await findTexts(path);
    if (texts.length === 0) return wrongUsage(command, said.noTexts(path));
    addAll(inputs, texts);
  }
  return { inputs: [...new Set(inputs)], given, piped };
}

interface Change {
  path: string;
  /** How many places were fixed. */
  places: number;
  before: Uint8Array;
  after: Uint8Array;
}

/**
 * Write what was fixed: files back to their places, standard input (fixed or not) to standard output; with `--dry-run`
 * show the difference instead. Gives an exit code.
 */
async function deliver(
  changes: readonly Change[],
  flags: LintFlags,
  at: { files: Files; piped: string | undefined; set: Setting },
): Promise<{ code: number; left: Set<string> }> {
  const { files, piped, set } = at;
  const { lint: said } = set.words;
  const left = new Set<string>();
  if (!flags.fix) return { code: 0, left };
  for (const change of changes) {
    if (flags.dryRun) {
      say([said.would(change.path), ...showDifference({ ...change, path: 'text.md' }, set), ''].join('\n'));
    } else if (change.path !== piped) {
      const { fixFile } = await import('../../node/save/fix-file.ts');
      try {
        const fixed = await fixFile(change.path, files.get(change.path)!, withMark(change, files));
        if ('changed' in fixed) {
          say(set.paint('red', said.changed(change.path)));
          left.add(change.path);
          continue;
        }
        if (fixed.kept) say(set.paint('yellow', `• ${set.words.build.replaced(change.path, fixed.kept)}`));
      } catch (cause) {
        const fault = writeFault(change.path, cause, set.words);
        if (fault === undefined) throw cause;
        say(set.paint('red', fault));
        left.add(change.path);
        continue;
      }
      if (!set.quiet) say(`${set.paint('green', '✓')} ${said.fixed(change.path, change.places)}`);
    }
  }
  if (piped !== undefined && !flags.dryRun && !flags.json) {
    const change = changes.find(({ path }) => path === piped);
    const bytes = change ? withMark(change, files) : files.get(piped);
    if (bytes) await print(bytes);
  }
  return { code: left.size > 0 ? 2 : 0, left };
}

/** The new bytes, with the byte order mark that the file had. */
function withMark({ path, after }: Change, files: Files): Uint8Array {
  const [first, second, third] = files.get(path) ?? [];
  return first === 0xef && second === 0xbb && third === 0xbf ? new Uint8Array([first, second, third, ...after]) : after;
}
