/** What can be typed, read off the commands: the same for every shell. */
import type { Command, Option } from 'commander';
import { placeholder, type Values, valuesOf } from '../asking/values.ts';

/** What may follow: words, files, folders, or anything. */
export type Follow = readonly string[] | 'file' | 'folder' | 'free';

export interface Flag {
  /** `--format`, `-f`. */
  names: readonly string[];
  /** The first sentence of its help. */
  about: string;
  /** Absent for a switch. */
  takes?: Follow;
}

export interface Typed {
  /** `build`, `template new`; empty for the program itself. */
  path: string;
  about: string;
  flags: readonly Flag[];
  /** What each argument may be; the last one repeats where `repeats`. */
  arguments: readonly Follow[];
  repeats: boolean;
  /** Commands below this one. */
  commands: readonly string[];
}

/** All commands, the program first. `kinds` are the names of the kinds of document. */
export function completionModel(thuky: Command, kinds: readonly string[]): Typed[] {
  const follow = (values: Values | undefined): Follow =>
    values === 'kinds' ? kinds : values === 'name-or-file' ? 'file' : (values ?? 'free');
  const flag = (option: Option): Flag => {
    const name = placeholder(option);
    return {
      names: [option.long, option.short].filter((one): one is string => one !== undefined && one !== null),
      about: option.description,
      ...(name !== undefined && { takes: follow(valuesOf(name)) }),
    };
  };
  const walk = (command: Command, above: readonly string[]): Typed[] => {
    const path = command.parent ? [...above, command.name()] : above;
    const help = { names: ['--help', '-h'], about: thuky.createHelp().visibleOptions(thuky).at(-1)?.description ?? '' };
    const shared = command.parent ? thuky.options.filter(({ long }) => long !== '--version') : [];
    const words = command.name() === 'help' ? thuky.commands.map((one) => one.name()) : [];
    const typed: Typed = {
      path: path.join(' '),
      about: command.summary() || command.description(),
      flags: [...command.options, ...shared].map(flag).concat(help),
      arguments: command.registeredArguments.map((argument) => {
        const values = follow(valuesOf(argument.name()));
        return words.length > 0 && typeof values !== 'string' ? [...words, ...values] : values;
      }),
      repeats: command.registeredArguments.at(-1)?.variadic ?? false,
      commands: command.commands.map((one) => one.name()),
    };
    return [typed, ...command.commands.flatMap((one) => walk(one, path))];
  };
  return walk(thuky, []);
}
