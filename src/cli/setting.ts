/** What every command takes from the flags that all share, and from the environment. */
import { styleText } from 'node:util';
import type { Command } from 'commander';
import type { Lang } from '../core/types.ts';
import { type Words, words } from './words.ts';

/** How a piece of text may look. */
type Look = 'red' | 'yellow' | 'green' | 'cyan' | 'bold' | 'dim';

export interface Setting {
  lang: Lang;
  words: Words;
  /** Errors and warnings only. */
  quiet: boolean;
  /** Warnings count as errors. */
  frail: boolean;
  /** Text as it should look on standard error, or as it is. */
  paint(look: Look, text: string): string;
}

/** The shared flags of a command as parsed. */
export function setting(command: Command): Setting {
  const flags = command.optsWithGlobals<{ lang?: string; quiet?: boolean; frail?: boolean; color?: boolean }>();
  const lang = flags.lang === 'en' ? 'en' : 'vi';
  const colour = flags.color ?? wantsColour(process.env, process.stderr.isTTY);
  return {
    lang,
    words: words[lang],
    quiet: flags.quiet ?? false,
    frail: flags.frail ?? false,
    paint: (look, text) => (colour ? styleText(look, text, { validateStream: false }) : text),
  };
}

/** The language asked for, before anything is parsed: help and usage errors speak it too. */
export function langOf(args: readonly string[]): Lang {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  return at >= 0 && (args[at] === '--lang=en' || args[at + 1] === 'en') ? 'en' : 'vi';
}

/** Source: https://no-color.org, https://force-color.org */
function wantsColour(env: NodeJS.ProcessEnv, terminal: boolean | undefined): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0';
  return Boolean(terminal) && env.TERM !== 'dumb';
}
