/** What was typed must be there and say something: else it is wrong usage, and nothing is made. */
import type { Command } from 'commander';
import { entryAt } from '../../node/read/entry-at.ts';
import type { Words } from '../words/index.ts';
import { wrongUsage } from './usage.ts';

/** The path leads somewhere. `advice`: what to do about one that does not. */
export async function mustBeThere(
  path: string,
  command: Command,
  { usage }: Words,
  advice?: string | undefined,
): Promise<void> {
  if (await entryAt(path)) return;
  wrongUsage(command, [usage.absent(path), advice].filter(Boolean).join('. '));
}

/** The path leads to a file, not to a folder. */
export async function mustBeFile(
  path: string,
  command: Command,
  words: Words,
  advice?: string | undefined,
): Promise<void> {
  await mustBeThere(path, command, words, advice);
  const { cannotRead, why } = words.fault;
  if ((await entryAt(path)) === 'folder') wrongUsage(command, cannotRead(path, why.EISDIR!));
}

/** The text has a letter in it. `path`: nothing for standard input. */
export function mustSay(
  bytes: Uint8Array | undefined,
  path: string | undefined,
  command: Command,
  { usage }: Words,
): void {
  if (new TextDecoder().decode(bytes).trim() === '') wrongUsage(command, usage.nothingToRead(path));
}
