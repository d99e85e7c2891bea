/** Wrong usage, in the user's language. */
import type { Command, CommanderError } from 'commander';
import type { Words } from '../words/index.ts';

/** Stop with what is wrong; ends with exit code 2. */
export function wrongUsage(command: Command, reason: string): never {
  return command.error(reason, { code: 'thuky.usage', exitCode: 2 });
}

/** The help, then what is wrong. */
export function showHelp(command: Command, reason: string): never {
  command.outputHelp({ error: true });
  return wrongUsage(command, reason);
}

/**
 * Commander's report → our words, or nothing when the help or the version was all that was asked.
 * Commander says it in English and names the culprit in quotes. `command`: the one that was typed; what its arguments are
 * called and may be is in its help.
 */
export function usageWords(report: CommanderError, words: Words, command?: Command): string | undefined {
  const { usage } = words;
  const name = /'(.+?)'/.exec(report.message)?.[1] ?? '';
  const near = /\(Did you mean (?:one of )?(.+?)\?\)/.exec(report.message)?.[1];
  const argument = command?.registeredArguments.find((one) => one.name() === name);
  const option = [...(command?.options ?? []), ...(command?.parent?.options ?? [])].find(({ flags }) => flags === name);
  const reason = {
    'commander.unknownCommand': usage.unknownCommand(name),
    'commander.unknownOption': usage.unknownOption(name),
    'commander.missingArgument': usage.missingArgument(argument?.description ?? name),
    'commander.optionMissingArgument': usage.missingValue(name.replace(/ [<[].*/, ''), option?.description ?? ''),
    'commander.excessArguments': usage.tooMany,
    'thuky.usage': report.message,
  }[report.code];
  if (reason === undefined) return undefined;
  return near ? `${reason}. ${usage.meant(near)}` : reason;
}
