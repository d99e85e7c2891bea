/** The command line as a whole: its commands, the flags that all share, and its help. */
import { Command } from 'commander';
import { reports } from './asking/setting.ts';
import { wrongUsage } from './asking/usage.ts';
import { helpShape } from './telling/help-shape.ts';
import { columnsOf } from './telling/streams.ts';
import { wrap } from './telling/wrap.ts';
import { type Words, words } from './words/index.ts';

/** What the help says of a command. */
interface Text {
  summary: string;
  examples: readonly string[];
}

/**
 * Ready to parse. Reports wrong usage as a `CommanderError`, prints nothing of it. Commands that are not `wanted` have
 * their name and summary, and no more: their code is not read.
 */
export async function program(
  said: Words,
  version: string,
  wanted: (name: string) => boolean = () => true,
): Promise<Command> {
  const { help, options } = said;
  const thuky = new Command('thuky')
    .description(said.description)
    .usage(help.usage)
    .version(version, '-V, --version', help.version)
    .helpOption('-h, --help', help.option)
    .helpCommand(false)
    .option('--lang <vi|en>', options.lang)
    .option('-q, --quiet', options.quiet)
    .option('--frail', options.frail)
    .option('--verbose', said.config.verbose)
    .option('--report <text|json|github>', said.config.report)
    .option('--config <file>', said.config.file)
    .option('--no-config', said.config.none)
    .option('--color', options.color)
    .option('--no-color', options.noColor)
    .configureHelp({
      ...helpShape,
      showGlobalOptions: true,
      subcommandTerm: (command) => command.name(),
      styleTitle: (title) => help.titles[title] ?? title,
    })
    .configureOutput({
      outputError: () => {},
      writeOut: (text) => void process.stdout.write(wrap(text, columnsOf(process.stdout))),
      writeErr: (text) => void process.stderr.write(wrap(text, columnsOf(process.stderr))),
    })
    .showSuggestionAfterError()
    .exitOverride()
    .hook('preAction', async (_, command) => {
      checkWords(command, said);
      const { useConfig } = await import('./commands/config.ts');
      await useConfig(thuky, command, () => program(said, version));
    });
  thuky.addHelpText(
    'after',
    `\n${examples(said, said.build.examples)}\n\n${help.exit}\n${said.topics.more}\n${help.more}`,
  );

  const commands: readonly [name: string, text: Text, load: () => Promise<Command>][] = [
    ['build', said.build, async () => (await import('./commands/build.ts')).buildCommand(said)],
    ['studio', said.studio, async () => (await import('./commands/studio.ts')).studioCommand(said)],
    ['render', said.render, async () => (await import('./commands/render.ts')).renderCommand(said)],
    ['typeset', said.typeset, async () => (await import('./commands/typeset.ts')).typesetCommand(said)],
    ['inspect', said.inspect, async () => (await import('./commands/inspect.ts')).inspectCommand(said)],
    ['check', said.check, async () => (await import('./commands/check.ts')).checkCommand(said)],
    ['verify', said.tracing.verify, async () => (await import('./commands/verify.ts')).verifyCommand(said)],
    ['draft', said.tracing.draft, async () => (await import('./commands/draft.ts')).draftCommand(said)],
    ['explain', said.tracing.explain, async () => (await import('./commands/explain.ts')).explainCommand(said)],
    ['trace', said.tracing.told, async () => (await import('./commands/trace.ts')).traceCommand(said)],
    ['clean', said.clean, async () => (await import('./commands/clean.ts')).cleanCommand(said)],
    ['lint', said.lint, async () => (await import('./commands/lint.ts')).lintCommand(said)],
    ['tidy', said.publish.tidy, async () => (await import('./commands/tidy.ts')).tidyCommand(said)],
    ['feed', said.publish.feed, async () => (await import('./commands/feed.ts')).feedCommand(said)],
    ['schema', said.schema, async () => (await import('./commands/schema.ts')).schemaCommand(said)],
    ['init', said.init, async () => (await import('./commands/init.ts')).initCommand(said)],
    ['new', said.new, async () => (await import('./commands/new.ts')).newCommand(said)],
    ['template', said.template, async () => (await import('./commands/template.ts')).templateCommand(said)],
    [
      'completion',
      said.completion,
      async () => (await import('./commands/completion.ts')).completionCommand(said, thuky),
    ],
    ['help', said.topics, async () => (await import('./commands/topic.ts')).helpCommand(said, thuky)],
  ];
  for (const [name, text, load] of commands) {
    const command = wanted(name) ? await load() : new Command(name).summary(text.summary);
    command.copyInheritedSettings(thuky).description(`${capital(text.summary)}.`);
    command.addHelpText('after', `\n${examples(said, text.examples)}`);
    for (const below of command.helpCommand(false).commands) below.copyInheritedSettings(thuky);
    thuky.addCommand(command);
  }
  return thuky;
}

/** Flags that take one of a few words take one of them. */
function checkWords(command: Command, { usage }: Words): void {
  const { lang, report } = command.optsWithGlobals<{ lang?: string; report?: string }>();
  const check = (flag: string, given: string | undefined, expected: readonly string[]) => {
    if (given !== undefined && !expected.includes(given)) wrongUsage(command, usage.notOneOf(flag, given, expected));
  };
  check('--lang', lang, Object.keys(words));
  if (lang === undefined) check('THUKY_LANG', process.env.THUKY_LANG || undefined, Object.keys(words));
  check('--report', report, reports);
}

function examples({ help }: Words, lines: readonly string[]): string {
  return [help.examples, ...lines.map((line) => `  ${line}`)].join('\n');
}

function capital(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('vi') + text.slice(1);
}
