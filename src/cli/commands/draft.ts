/** `thuky draft`: texts that exist become a draft of a data file, or complete one. */
import { Command } from 'commander';
import type { DraftMade } from '../../core/verbs/draft.ts';
import { fileKey } from '../../node/read/file-key.ts';
import { mustBeFile, mustSay } from '../asking/must-be-there.ts';
import { setting } from '../asking/setting.ts';
import { showHelp, wrongUsage } from '../asking/usage.ts';
import { writeFault } from '../telling/fault.ts';
import { putText } from '../telling/put-text.ts';
import { showMessages } from '../telling/show-messages.ts';
import { say } from '../telling/streams.ts';
import { exitCode, tally } from '../telling/tally.ts';
import type { Words } from '../words/index.ts';

interface DraftFlags {
  out?: string;
  update?: string;
  filePath?: string;
  force?: boolean;
}

/** The command, in the given language. */
export function draftCommand(words: Words): Command {
  const text = words.tracing.draft;
  const command = new Command('draft')
    .summary(text.summary)
    .usage(text.usage)
    .argument('[texts...]', text.texts)
    .option('-o, --out <file>', text.out)
    .option('--update <file>', text.update)
    .option('--file-path <name>', text.filePath)
    .option('--force', words.build.force);
  return command.action(async (texts: string[], flags: DraftFlags) => {
    process.exitCode = await runDraft(texts, flags, command);
  });
}

async function runDraft(texts: readonly string[], flags: DraftFlags, command: Command): Promise<number> {
  const set = setting(command);
  const said = set.words.tracing.draft;
  const paths = texts.length > 0 ? [...new Set(texts)] : ['-'];
  if (paths.includes('-') && process.stdin.isTTY) showHelp(command, said.noText);
  if (flags.out !== undefined && flags.update !== undefined) wrongUsage(command, said.both);
  for (const path of paths) if (path !== '-') await mustBeFile(path, command, set.words);
  if (flags.update !== undefined) await mustBeFile(flags.update, command, set.words);

  const [{ draft }, { loadJob }, { readOrRefuse, putRead }, { readStdin }] = await Promise.all([
    import('../../core/verbs/draft.ts'),
    import('../../node/read/load-files.ts'),
    import('../../node/read/read-into.ts'),
    import('../../node/read/read-stdin.ts'),
  ]);
  const given = new Map<string, Uint8Array>();
  const keys: string[] = [];
  for (const path of paths) {
    const key = fileKey(path === '-' ? (flags.filePath ?? 'stdin.txt') : path);
    if (path === '-') {
      const bytes = await readStdin();
      mustSay(bytes, undefined, command, set.words);
      given.set(key, bytes);
    } else putRead(given, key, await readOrRefuse(key));
    keys.push(key);
  }
  const update = flags.update === undefined ? undefined : fileKey(flags.update);
  if (update !== undefined) putRead(given, update, await readOrRefuse(update));
  const { files, house } = await loadJob({ inputs: [] }, given);
  const made = await draft({ texts: keys, update, lang: set.lang }, files, { house });
  const shown = new Map([...files].filter(([key]) => key === update));
  showMessages(made.messages, shown, set, set.quiet ? 'warning' : 'info');
  const code = exitCode(tally(made.messages), set.frail);
  if (made.yaml === undefined) return Math.max(code, 1);
  const bytes = new TextEncoder().encode(made.yaml);
  if (flags.update !== undefined) return Math.max(code, await putBack(flags.update, files.get(update!)!, bytes, made));
  const { code: put } = await putText(flags.out, bytes, set, { force: flags.force });
  if (!set.quiet) say(said.told(made.found, made.unsure, made.left));
  return Math.max(code, put);

  async function putBack(path: string, before: Uint8Array, after: Uint8Array, one: DraftMade): Promise<number> {
    const { fixFile } = await import('../../node/save/fix-file.ts');
    try {
      const fixed = await fixFile(path, before, after);
      if ('changed' in fixed) {
        say(set.paint('red', set.words.lint.changed(path)));
        return 1;
      }
      if (fixed.kept) say(set.paint('yellow', `• ${set.words.build.replaced(path, fixed.kept)}`));
    } catch (cause) {
      const fault = writeFault(path, cause, set.words, '--update');
      if (fault === undefined) throw cause;
      say(set.paint('red', fault));
      return 2;
    }
    if (!set.quiet) say(said.updated(path, one.found, one.left));
    return 0;
  }
}
