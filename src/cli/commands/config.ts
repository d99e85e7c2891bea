/** `thuky.config.yaml`: flags for the data below it. What it may say is read off the commands themselves. */
import { dirname } from 'node:path';
import { type Command, CommanderError, type Option } from 'commander';
import type { Config, ConfigForm, ConfigForms, ConfigValue } from '../../core/verbs/read-config.ts';
import { readPlain } from '../../node/read/read-plain.ts';
import { setting } from '../asking/setting.ts';
import { wrongUsage } from '../asking/usage.ts';
import { isPath, placeholder, valuesOf } from '../asking/values.ts';
import { showMessages } from '../telling/show-messages.ts';
import { say } from '../telling/streams.ts';

/** Commands that make no documents: they read no configuration, and their flags are no keys of it. */
const withoutConfig: readonly string[] = ['init', 'new', 'template', 'completion', 'help', 'schema'];

/** Flags that mean something on the command line only. */
const notKeys = ['help', 'version', 'config', 'file-path', 'verbose'];

/**
 * The keys of a configuration: the names of the flags. A flag that two commands understand differently (`--out` of
 * `build` is a folder, of `render` a file) is, without a section, that of the command listed first. `kinds`: the kinds of
 * document that there are; any will do when absent.
 */
function configForms(thuky: Command, kinds?: readonly string[]): ConfigForms {
  const commands = thuky.commands.filter((command) => !withoutConfig.includes(command.name()));
  const groups = commands.map((command): [string, ConfigForm] => {
    const own = command.options.filter(isKey).map((option) => [keyOf(option), formOf(option, kinds)] as const);
    return [command.name(), { takes: 'group', keys: new Map(own) }];
  });
  const keys = new Map<string, ConfigForm>();
  for (const option of [thuky, ...commands].flatMap(({ options }) => options)) {
    if (isKey(option) && !keys.has(keyOf(option))) keys.set(keyOf(option), formOf(option, kinds));
  }
  return new Map([...keys, ...groups]);
}

/**
 * Take the configuration of the data that `command` was given, where there is one: every flag that the command line
 * and the environment left unsaid. What is wrong with it is shown, and ends the command with 1. `whole`: the program with
 * all of its commands; `thuky` may lack those that were not typed.
 */
export async function useConfig(thuky: Command, command: Command, whole: () => Promise<Command>): Promise<void> {
  const top = topOf(command);
  const { config: asked } = command.optsWithGlobals<{ config?: string | boolean }>();
  if (withoutConfig.includes(top.name()) || asked === false) return;
  const { findConfig } = await import('../../node/read/find-config.ts');
  const file = typeof asked === 'string' ? asked : await findConfig(startOf(command));
  if (file === undefined) return;

  const { words } = setting(command);
  const bytes = await readPlain(file).catch(() => wrongUsage(command, words.usage.noFile('--config', file)));
  const { readConfig } = await import('../../core/verbs/read-config.ts');
  const all = await whole();
  const read = (kinds?: readonly string[]) => readConfig(file, bytes, configForms(all, kinds));
  const draft = read();
  // Which kinds there are depends on the folders of templates that it names.
  const kinds = await kindsFor(draft.config, file, command);
  const { config, messages } = kinds ? read(kinds) : draft;
  await apply(config, file, [thuky, top], firstMeaning(all));
  const set = setting(command);
  if (messages.length > 0) {
    const { word } = await import('../../core/message/words.ts');
    showMessages(word(messages, set.lang), new Map([[file, bytes]]), set, 'warning');
    throw new CommanderError(1, 'thuky.said', '');
  }
  if (set.verbose) say(set.words.config.used(file));
}

/** The kinds of document that there are where a configuration asks for some; nothing where it asks for none. */
async function kindsFor({ values, sections }: Config, file: string, command: Command): Promise<string[] | undefined> {
  const parts = [values, ...sections.values()];
  if (!parts.some((part) => part.has('kind'))) return undefined;
  const [{ kindNames }, { houseFiles }, { fileKey }, { pathFrom }] = await Promise.all([
    import('../../core/verbs/check-names.ts'),
    import('../../node/read/house-files.ts'),
    import('../../node/read/file-key.ts'),
    import('../../node/read/find-config.ts'),
  ]);
  const named = parts.flatMap((part) => part.get('templates') ?? []).filter((one) => typeof one === 'string');
  const { templates } = command.opts<{ templates?: string[] | true }>();
  const typed = Array.isArray(templates) ? templates : [];
  const folders = [...typed, ...named.map((folder) => pathFrom(file, folder))].map(fileKey);
  return kindNames({ templates: folders }, await houseFiles({ templates: folders }));
}

/** Values as if they had been given as flags. */
async function apply(
  { values, sections }: Config,
  file: string,
  [thuky, command]: readonly [Command, Command],
  first: ReadonlyMap<string, string | undefined>,
): Promise<void> {
  const { pathFrom } = await import('../../node/read/find-config.ts');
  for (const owner of [thuky, command]) {
    for (const option of owner.options.filter(isKey)) {
      const key = keyOf(option);
      const own = sections.get(command.name())?.get(key);
      const value = own ?? (first.get(key) === placeholder(option) ? values.get(key) : undefined);
      const name = option.attributeName();
      const source = owner.getOptionValueSource(name);
      if (value === undefined || (source !== undefined && source !== 'default')) continue;
      if (key === 'lang' && process.env.THUKY_LANG) continue;
      // A flag that takes something is not there at all.
      if (value === false && placeholder(option) !== undefined) continue;
      owner.setOptionValueWithSource(
        name,
        parsed(value, option, (path) => pathFrom(file, path)),
        'config',
      );
    }
  }
}

/** What each key means to the first command that has it. */
function firstMeaning(thuky: Command): Map<string, string | undefined> {
  const commands = thuky.commands.filter((command) => !withoutConfig.includes(command.name()));
  const options = [thuky, ...commands].flatMap((command) => command.options).filter(isKey);
  return new Map(options.reverse().map((option) => [keyOf(option), placeholder(option)]));
}

/** A value as commander would give it, paths from the configuration's folder. */
function parsed(value: ConfigValue, option: Option, pathFrom: (path: string) => string): unknown {
  if (typeof value === 'boolean') return value;
  const values = valuesOf(placeholder(option) ?? '');
  const resolve = (text: string) =>
    values === 'file' || values === 'folder' || (values === 'name-or-file' && /[./\\]/.test(text))
      ? pathFrom(text)
      : text;
  const parse = option.parseArg as ((text: string, before: unknown) => unknown) | undefined;
  const texts = [value].flat().map(resolve);
  return parse ? texts.reduce<unknown>((before, text) => parse(text, before), undefined) : texts[0];
}

function isKey(option: Option): boolean {
  return !notKeys.includes(keyOf(option));
}

function keyOf(option: Option): string {
  return option.name().replace(/^no-/, '');
}

function formOf(option: Option, kinds: readonly string[] | undefined): ConfigForm {
  const name = placeholder(option);
  if (name === undefined) return { takes: 'switch' };
  const values = valuesOf(name);
  const words = values === 'kinds' ? kinds : Array.isArray(values) ? values : undefined;
  return { takes: option.parseArg ? 'many' : 'one', words, bare: option.optional };
}

/** Where to begin to look: at the first data given, else at where the data is by default. */
function startOf(command: Command): string {
  const { filePath } = command.opts<{ filePath?: string }>();
  const at = command.registeredArguments.findIndex(isPath);
  const path = at < 0 ? undefined : command.args.slice(at).find((one) => one !== '-');
  return path ?? (filePath ? dirname(filePath) : 'data');
}

/** `template` for `template new`. */
function topOf(command: Command): Command {
  return command.parent?.parent ? topOf(command.parent) : command;
}
