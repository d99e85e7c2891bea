/** What each output depends on, for Make, Ninja and the like. */
import type { Files } from '../core/types.ts';
import type { OneBuilt } from '../node/build-one.ts';

/** One conference: its outputs, and the files that they are made from. Built-in files are not listed. */
export interface Deps {
  input: string;
  outputs: string[];
  needs: string[];
}

/** Formats that `--deps` can print. */
export const depsFormats = ['json', 'make'] as const;

/** The dependencies of one conference. `out`: the output folder. */
export function depsOf({ input, files, photos }: OneBuilt, house: Files, out: string): Deps {
  const own = [...house.keys()].filter((key) => !key.startsWith('@thuky/'));
  return {
    input,
    outputs: files.map(({ path }) => `${out}/${path}`).sort(),
    needs: [...new Set([input, ...photos, ...own])].sort(),
  };
}

/** As JSON, or as rules of a makefile. Ends with a newline. */
export function depsText(all: readonly Deps[], format: (typeof depsFormats)[number]): string {
  if (format === 'json') return `${JSON.stringify({ version: 1, conferences: all }, null, 2)}\n`;
  const rules = all.filter(({ outputs }) => outputs.length > 0);
  return rules
    .map(({ outputs, needs }) => `${outputs.map(quoted).join(' ')}: ${needs.map(quoted).join(' ')}\n`)
    .join('');
}

/** Source: GNU make manual, “What Makefiles Contain” and “Variables”: space and `#` take a backslash, `$` is doubled. */
function quoted(path: string): string {
  return path.replaceAll('$', '$$$$').replace(/[\s#:%]/g, '\\$&');
}
