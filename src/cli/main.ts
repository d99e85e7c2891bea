#!/usr/bin/env node
/** Door 2, the command line. Exit codes: 0 fine, 1 the input has errors, 2 wrong usage or our own fault. */
import { readFile } from 'node:fs/promises';
import { type Command, CommanderError } from 'commander';
import { langOf } from './asking/setting.ts';
import { usageWords } from './asking/usage.ts';
import { program } from './program.ts';
import { faultWords } from './telling/fault.ts';
import { endWithReader, say } from './telling/streams.ts';
import { words } from './words/index.ts';

const args = process.argv.slice(2);
const said = words[langOf(args)];

endWithReader();
const thuky = program(said, await ownVersion());
try {
  await thuky.parseAsync(args, { from: 'user' });
} catch (cause) {
  process.exitCode = cause instanceof CommanderError ? endOfUsage(cause) : endOfFault(cause);
}

/** The help and the version asked for are fine; anything else that commander stops for is wrong usage. */
function endOfUsage(report: CommanderError): number {
  if (report.code === 'thuky.said') return report.exitCode;
  const path = commandsTyped(thuky.commands);
  const reason = usageWords(report, said, path.at(-1) ?? thuky);
  if (reason === undefined) return report.exitCode === 0 ? 0 : 2;
  say(`thuky: ${reason}`);
  say(said.usage.seeHelp(['thuky', ...path.map((one) => one.name())].join(' ')));
  return 2;
}

/** The command that was typed, with its way: `template`, `new`. */
function commandsTyped(known: typeof thuky.commands, typed: readonly string[] = args): Command[] {
  for (const [at, arg] of typed.entries()) {
    const command = known.find((one) => one.name() === arg);
    if (command) return [command, ...commandsTyped(command.commands, typed.slice(at + 1))];
  }
  return [];
}

function endOfFault(cause: unknown): number {
  say(`thuky: ${faultWords(cause, said)}`);
  if (process.env.THUKY_DEBUG) say(String((cause as Error).stack ?? cause));
  return 2;
}

async function ownVersion(): Promise<string> {
  const own = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
  return own.version;
}
