/** The command line as a whole: its commands, the flags that all share, and its help. */
import { Command } from 'commander';
import { buildCommand } from './build.ts';
import { checkCommand } from './check.ts';
import { renderCommand } from './render.ts';
import { schemaCommand } from './schema.ts';
import { typesetCommand } from './typeset.ts';
import { wrongUsage } from './usage.ts';
import { type Words, words } from './words.ts';

/** Ready to parse. Reports wrong usage as a `CommanderError`, prints nothing of it. */
export function program(said: Words, version: string): Command {
  const { help, options } = said;
  const thuky = new Command('thuky')
    .description(said.description)
    .usage(help.usage)
    .version(version, '-V, --version', help.version)
    .helpOption('-h, --help', help.option)
    .helpCommand('help [command]', help.command)
    .option('--lang <vi|en>', options.lang)
    .option('-q, --quiet', options.quiet)
    .option('--frail', options.frail)
    .option('--color', options.color)
    .option('--no-color', options.noColor)
    .configureHelp({
      showGlobalOptions: true,
      subcommandTerm: (command) => command.name(),
      styleTitle: (title) => help.titles[title] ?? title,
    })
    .configureOutput({ outputError: () => {} })
    .showSuggestionAfterError()
    .exitOverride()
    .hook('preAction', (_, command) => checkLang(command, said));
  thuky.addHelpText('after', `\n${examples(said, said.build.examples)}\n\n${help.exit}\n${help.more}`);

  const commands = [
    [buildCommand(said), said.build],
    [renderCommand(said), said.render],
    [typesetCommand(said), said.typeset],
    [checkCommand(said), said.check],
    [schemaCommand(said), said.schema],
  ] as const;
  for (const [command, text] of commands) {
    command.copyInheritedSettings(thuky).description(`${capital(text.summary)}.`);
    command.addHelpText('after', `\n${examples(said, text.examples)}`);
    thuky.addCommand(command);
  }
  return thuky;
}

/** The language of messages is one that they speak. */
function checkLang(command: Command, { usage }: Words): void {
  const { lang } = command.optsWithGlobals<{ lang?: string }>();
  if (lang !== undefined && !(lang in words)) wrongUsage(command, usage.notOneOf('--lang', lang, Object.keys(words)));
}

function examples({ help }: Words, lines: readonly string[]): string {
  return [help.examples, ...lines.map((line) => `  ${line}`)].join('\n');
}

function capital(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('vi') + text.slice(1);
}
