/** `thuky inspect`: a produced document read back and held against the Decree. */
import { Command } from 'commander';
import { fileKey } from '../../node/read/file-key.ts';
import { readStdin } from '../../node/read/read-stdin.ts';
import { type Setting, setting } from '../asking/setting.ts';
import { showHelp } from '../asking/usage.ts';
import { print, say } from '../telling/streams.ts';
import type { Words } from '../words/index.ts';

/** The command, in the given language. */
export function inspectCommand(words: Words): Command {
  const text = words.inspect;
  const command = new Command('inspect')
    .summary(text.summary)
    .usage(text.usage)
    .argument('<files...>', text.files)
    .option('--json', text.json)
    .addHelpText('after', `\n${text.exit}`);
  return command.action(async (files: string[], flags: { json?: boolean }) => {
    process.exitCode = await runInspect(files, flags.json ?? false, command);
  });
}

async function runInspect(paths: readonly string[], json: boolean, command: Command): Promise<number> {
  const set = setting(command);
  if (paths.includes('-') && process.stdin.isTTY) showHelp(command, set.words.inspect.noDocument);
  const [{ loadBuiltin }, { readFile }, { inspectFile }] = await Promise.all([
    import('../../node/read/load-builtin.ts'),
    import('../../node/read/read-file.ts'),
    import('../../core/verbs/inspect-file.ts'),
  ]);
  const builtin = await loadBuiltin();
  let code = 0;
  for (const path of new Set(paths)) {
    const bytes = path === '-' ? await readStdin() : await readFile(fileKey(path));
    if (!bytes) {
      say(set.paint('red', set.words.usage.absent(path)));
      code = 2;
      continue;
    }
    const { outcome, text, json: rows } = await inspectFile(path, bytes, builtin, options(set));
    if (outcome === 'unreadable' || outcome === 'unknown') say(set.paint('red', set.words.inspect[outcome](path)));
    else if (json || !set.quiet || outcome === 'fails') await print(json ? rows : `${text}\n\n`);
    code = Math.max(code, outcome === 'holds' ? 0 : outcome === 'fails' ? 1 : 2);
  }
  return code;
}

/** Quiet: only what does not hold. */
function options({ lang, quiet, paint }: Setting) {
  const looks = { holds: 'green', fails: 'red', absent: 'dim' } as const;
  return {
    lang,
    quiet,
    paint: (mark: keyof typeof looks, text: string) => (process.stdout.isTTY ? paint(looks[mark], text) : text),
  };
}
