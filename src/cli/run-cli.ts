/** One run of the command line: arguments in, exit code out. */
import { readFile } from 'node:fs/promises';
import { type Command, CommanderError } from 'commander';
import { ownRoot } from '../node/read/own-root.ts';
import { langOf } from './asking/setting.ts';
import { usageWords } from './asking/usage.ts';
import { program } from './program.ts';
import { faultWords } from './telling/fault.ts';
import { begin, say } from './telling/streams.ts';
import { type Words, words } from './words/index.ts';

/**
 * Run `thuky` with what was typed after its name. Reads and writes the streams, the folder and the environment of the
 * process; ends nothing. Exit codes: 0 fine, 1 the input has errors, 2 wrong usage or our own fault, 130 stopped.
 */
export async function runCli(args: readonly string[]): Promise<number> {
  const said = words[langOf(args)];
  const thuky = await program(said, await ownVersion(), (name) => isWanted(name, args));
  begin();
  process.exitCode = undefined;
  try {
    await thuky.parseAsync(args, { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (cause) {
    return cause instanceof CommanderError ? endOfUsage(cause, thuky, args, said) : endOfFault(cause, said);
  }
}

/** Whether a command must be known as a whole: it was typed, or what was typed tells of all. */
function isWanted(name: string, args: readonly string[]): boolean {
  return [name, 'help', 'completion'].some((word) => args.includes(word));
}

/** The help and the version asked for are fine; anything else that commander stops for is wrong usage. */
function endOfUsage(report: CommanderError, thuky: Command, args: readonly string[], said: Words): number {
  if (report.code === 'thuky.said') return report.exitCode;
  const path = commandsTyped(thuky.commands, args);
  const reason = usageWords(report, said, path.at(-1) ?? thuky);
  if (reason === undefined) return report.exitCode === 0 ? 0 : 2;
  say(`thuky: ${reason}`);
  say(said.usage.seeHelp(['thuky', ...path.map((one) => one.name())].join(' ')));
  return 2;
}

/** The command that was typed, with its way: `template`, `new`. */
function commandsTyped(known: readonly Command[], typed: readonly string[]): Command[] {
  for (const [at, arg] of typed.entries()) {
    const command = known.find((one) => one.name() === arg);
    if (command) return [command, ...commandsTyped(command.commands, typed.slice(at + 1))];
  }
  return [];
}

function endOfFault(cause: unknown, said: Words): number {
  say(`thuky: ${faultWords(cause, said)}`);
  if (process.env.THUKY_DEBUG) say(String((cause as Error).stack ?? cause));
  return 2;
}

async function ownVersion(): Promise<string> {
  const own = JSON.parse(await readFile(new URL('package.json', ownRoot), 'utf8'));
  return own.version;
}
