/** What each output depends on, for Make, Ninja and the like. */
import { type Files, isBuiltIn } from '../../core/model/source.ts';
import type { OneBuilt } from '../../node/build/built.ts';
import { fileKey } from '../../node/read/file-key.ts';
import { findConfig } from '../../node/read/find-config.ts';
import { findPath } from '../../node/read/find-path.ts';

/** One conference: its outputs, and the files that they are made from. Built-in files are not listed. */
export interface Deps {
  input: string;
  outputs: string[];
  needs: string[];
  /** Photos that it names and that are not there yet. */
  missing: string[];
}

/** Formats that `--deps` can print. */
export const depsFormats = ['json', 'make'] as const;

/**
 * The dependencies of one conference, under the names that the disk has for them. `out`: the output folder; `shared`: what
 * all conferences need besides the templates, such as the configuration.
 */
export async function depsOf(
  { input, files, photos, missing = [] }: OneBuilt,
  { house, out, shared }: { house: Files; out: string; shared: readonly string[] },
): Promise<Deps> {
  const own = [...house.keys()].filter((key) => !isBuiltIn(key));
  const needs = [...new Set([input, ...photos, ...own, ...shared])].sort();
  return {
    input,
    outputs: files.map(({ path }) => `${out}/${path}`).sort(),
    needs: await Promise.all(needs.map(async (need) => (await findPath(need)) ?? need)),
    missing: [...missing].sort(),
  };
}

/** Files that say how to build: the configuration of the data at `paths`, unless `--no-config`, and the map of front matter. */
export async function sharedFiles(
  { config, frontMatterMap }: { config?: string | boolean; frontMatterMap?: string | undefined },
  paths: readonly string[],
): Promise<string[]> {
  const isSearched = config === undefined || config === true;
  const file = isSearched ? await findConfig(paths.find((path) => path !== '-') ?? 'data') : config;
  return [file, frontMatterMap].flatMap((path) => (path ? [fileKey(path)] : []));
}

/** The outputs that stand as they were: Make compares times, and would make them again for ever. */
export function standing({ files }: OneBuilt, out: string): string[] {
  return files.flatMap(({ path, decision }) => (decision === 'same' || decision === 'kept' ? [`${out}/${path}`] : []));
}

/** As JSON, or as rules of a makefile. Ends with a newline. */
export function depsText(all: readonly Deps[], format: (typeof depsFormats)[number]): string {
  if (format === 'json') return `${JSON.stringify({ version: 1, conferences: all }, null, 2)}\n`;
  const rules = all.filter(({ outputs }) => outputs.length > 0);
  const inputs = new Set(all.map(({ input }) => input));
  // A need without a rule stops Make once it is deleted; as `gcc -MP` does, each has one that does nothing.
  const others = [...new Set(rules.flatMap(({ needs }) => needs))].filter((need) => !inputs.has(need.normalize('NFC')));
  return [
    ...rules.map(({ outputs, needs }) => `${outputs.map(quoted).join(' ')}: ${needs.map(quoted).join(' ')}\n`),
    ...others.map((need) => `${quoted(need)}:\n`),
  ].join('');
}

/** Source: GNU make manual, “What Makefiles Contain” and “Variables”: space and `#` take a backslash, `$` is doubled. */
function quoted(path: string): string {
  return path.replaceAll('$', '$$$$').replace(/[\s#:%]/g, '\\$&');
}
