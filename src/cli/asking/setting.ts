/** What every command takes from the flags that all share, and from the environment. */
import { styleText } from 'node:util';
import type { Command } from 'commander';
import type { Lang } from '../../core/model/job.ts';
import { type Words, words } from '../words/index.ts';

/** How a piece of text may look. */
type Look = 'red' | 'yellow' | 'green' | 'cyan' | 'bold' | 'dim';

/** For people, for programs, for GitHub Actions. */
export const reports = ['text', 'json', 'github'] as const;

type Report = (typeof reports)[number];

export interface Setting {
  lang: Lang;
  words: Words;
  /** Errors and warnings only. */
  quiet: boolean;
  /** Warnings count as errors. */
  frail: boolean;
  /** Say more of what is done. */
  verbose: boolean;
  /** How messages are reported. */
  report: Report;
  /** Text as it should look on standard error, or as it is. */
  paint(look: Look, text: string): string;
}

interface SharedFlags {
  lang?: string;
  quiet?: boolean;
  frail?: boolean;
  verbose?: boolean;
  report?: string;
  color?: boolean;
}

/** The shared flags of a command as parsed. */
export function setting(command: Command): Setting {
  const flags = command.optsWithGlobals<SharedFlags>();
  const lang = flags.lang === undefined ? langOf([]) : flags.lang === 'en' ? 'en' : 'vi';
  const report = reports.find((one) => one === flags.report) ?? 'text';
  const colour = flags.color ?? wantsColour(process.env, process.stderr.isTTY);
  return {
    lang,
    words: words[lang],
    // Lines for programs stand alone.
    quiet: flags.quiet ?? report === 'json',
    frail: flags.frail ?? false,
    verbose: flags.verbose ?? false,
    report,
    paint: (look, text) => (colour ? styleText(look, text, { validateStream: false }) : text),
  };
}

/** The language asked for by flag or by THUKY_LANG, before anything is parsed: help and usage errors speak it too. */
export function langOf(args: readonly string[]): Lang {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const asked = at < 0 ? process.env.THUKY_LANG : (args[at]?.split('=')[1] ?? args[at + 1]);
  return asked === 'en' ? 'en' : 'vi';
}

/** Source: https://no-color.org, https://force-color.org */
function wantsColour(env: NodeJS.ProcessEnv, terminal: boolean | undefined): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0';
  return Boolean(terminal) && env.TERM !== 'dumb';
}
