/** `thuky template`: a kind of document of one's own. */
import { join } from 'node:path';
import { Command } from 'commander';
import { nearest } from '../../core/message/nearest.ts';
import { builtInFolders, builtInTemplate } from '../../core/verbs/scaffold/built-in-template.ts';
import { plainName } from '../../core/verbs/scaffold/plain-name.ts';
import { templateFiles } from '../../core/verbs/scaffold/template-files.ts';
import { setting } from '../asking/setting.ts';
import { wrongUsage } from '../asking/usage.ts';
import { saveAllNew } from '../telling/save-all-new.ts';
import { say } from '../telling/streams.ts';
import type { Words } from '../words/index.ts';

interface TemplateFlags {
  into?: string;
  dryRun?: boolean;
}

/** The command with its two ways: `new` and `copy`. */
export function templateCommand(words: Words): Command {
  const text = words.template;
  const command = new Command('template').summary(text.summary).usage(text.usage);
  for (const way of ['new', 'copy'] as const) {
    const sub = new Command(way)
      .summary(text[way])
      .description(text[way])
      .argument(way === 'new' ? '<name>' : '<kind>', way === 'new' ? text.name : text.kind)
      .option('--into <dir>', text.into)
      .option('--dry-run', words.starting.dryRun);
    sub.action(async (kind: string, flags: TemplateFlags) => {
      process.exitCode = await runTemplate(way, kind, flags, sub);
    });
    command.addCommand(sub);
  }
  return command;
}

async function runTemplate(
  way: 'new' | 'copy',
  given: string,
  flags: TemplateFlags,
  command: Command,
): Promise<number> {
  const set = setting(command);
  const { usage, template } = set.words;
  const kind = way === 'new' ? plainName(given) : given;
  const folder = flags.into ?? 'templates';
  const { loadBuiltin } = await import('../../node/read/load-builtin.ts');
  const builtin = await loadBuiltin();
  const kinds = builtInFolders(builtin);
  if (way === 'new') {
    if (kind === '' || /[/\\]/.test(given)) wrongUsage(command, usage.notKindName(given));
    if (kinds.includes(kind)) wrongUsage(command, usage.kindTaken(kind));
  } else if (!kinds.includes(kind)) {
    const near = nearest(kind, kinds);
    const reason = usage.noKind(kind, kinds);
    wrongUsage(command, near ? `${reason}. ${usage.meant(near)}` : reason);
  }
  const files = way === 'new' ? templateFiles(kind, given) : builtInTemplate(kind, builtin);
  const placed = new Map([...files].map(([path, content]) => [join(folder, path), content] as const));
  const code = await saveAllNew(placed, set, { dryRun: flags.dryRun, other: '--into' });
  if (code === 0 && !set.quiet) {
    say('');
    for (const line of template.next(folder, kind)) say(line);
  }
  return code;
}
