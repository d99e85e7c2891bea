/** Which data a command works on. */
import { stat } from 'node:fs/promises';
import type { Command } from 'commander';
import { addAll } from '../../core/model/many.ts';
import type { Files } from '../../core/model/source.ts';
import { fileKey } from '../../node/read/file-key.ts';
import { findData } from '../../node/read/find-data.ts';
import { readStdin } from '../../node/read/read-stdin.ts';
import type { Words } from '../words/index.ts';
import { mustBeThere, mustSay } from './must-be-there.ts';
import { isPattern } from './places.ts';
import { showHelp, wrongUsage } from './usage.ts';

/** What standard input is called in messages, unless `--file-path` says. */
const stdinName = 'stdin.yaml';

export interface Chosen {
  /** Keys of the data files. */
  inputs: string[];
  /** What was read already: standard input. */
  given: Files;
}

export interface ChooseSettings {
  command: Command;
  words: Words;
  /** What standard input is called. */
  name?: string | undefined;
  /** A folder where patterns do not look: that of the outputs. */
  except?: string | undefined;
}

/**
 * The data that paths name. Without paths: the folder `data/` where there is one; else what is piped in;
 * else the help is shown as wrong usage. Never waits for a keyboard.
 */
export async function chooseData(
  paths: readonly string[],
  { command, words, name = stdinName, except }: ChooseSettings,
): Promise<Chosen> {
  const named = paths.length > 0 ? paths : await withoutPaths();
  if (named.length === 0) return showHelp(command, words.usage.noInput);
  const given = new Map<string, Uint8Array>();
  const places: string[] = [];
  for (const path of named) {
    if (path === '-') {
      if (process.stdin.isTTY) return showHelp(command, words.usage.noInput);
      const bytes = await readStdin();
      // Nobody piped anything: a job of a server, say, whose standard input is closed.
      if (paths.length === 0 && bytes.length === 0)
        return wrongUsage(command, words.usage.noDataFolder(`thuky ${command.name()} hoi-nghi.yaml`));
      mustSay(bytes, undefined, command, words);
      given.set(fileKey(name), bytes);
      places.push(name);
      continue;
    }
    if (!isPattern(path)) await mustBeThere(path, command, words);
    const files = await findData([path], except);
    if (files.length === 0) return wrongUsage(command, words.usage.noData(path));
    addAll(places, files);
  }
  return { inputs: [...new Set(places.map(fileKey))], given };
}

async function withoutPaths(): Promise<string[]> {
  const folder = await stat('data').catch(() => undefined);
  if (folder?.isDirectory()) return ['data'];
  return process.stdin.isTTY ? [] : ['-'];
}
