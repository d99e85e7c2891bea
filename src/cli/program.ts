/** The command line as a whole: its commands, the flags that all share, and its help. */
import { Command } from 'commander';
import { reports } from './asking/setting.ts';
import { wrongUsage } from './asking/usage.ts';
import { buildCommand } from './commands/build.ts';
import { checkCommand } from './commands/check.ts';
import { cleanCommand } from './commands/clean.ts';
import { completionCommand } from './commands/completion.ts';
import { useConfig } from './commands/config.ts';
import { feedCommand } from './commands/feed.ts';
import { initCommand } from './commands/init.ts';
import { inspectCommand } from './commands/inspect.ts';
import { lintCommand } from './commands/lint.ts';
import { newCommand } from './commands/new.ts';
import { renderCommand } from './commands/render.ts';
import { schemaCommand } from './commands/schema.ts';
import { templateCommand } from './commands/template.ts';
import { tidyCommand } from './commands/tidy.ts';
import { helpCommand } from './commands/topic.ts';
import { typesetCommand } from './commands/typeset.ts';
import { helpShape } from './telling/help-shape.ts';
import { columnsOf } from './telling/streams.ts';
import { wrap } from './telling/wrap.ts';
import { type Words, words } from './words/index.ts';

/** Ready to parse. Reports wrong usage as a `CommanderError`, prints nothing of it. */
export function program(said: Words, version: string): Command {
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
      await useConfig(thuky, command);
    });
  thuky.addHelpText(
    'after',
    `\n${examples(said, said.build.examples)}\n\n${help.exit}\n${said.topics.more}\n${help.more}`,
  );

  const commands = [
    [buildCommand(said), said.build],
    [renderCommand(said), said.render],
    [typesetCommand(said), said.typeset],
    [inspectCommand(said), said.inspect],
    [checkCommand(said), said.check],
    [cleanCommand(said), said.clean],
    [lintCommand(said), said.lint],
    [tidyCommand(said), said.publish.tidy],
    [feedCommand(said), said.publish.feed],
    [schemaCommand(said), said.schema],
    [initCommand(said), said.init],
    [newCommand(said), said.new],
    [templateCommand(said), said.template],
    [completionCommand(said, thuky), said.completion],
    [helpCommand(said, thuky), said.topics],
  ] as const;
  for (const [command, text] of commands) {
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
