/** Facts that a kind of document must state. */
import { type Leaf, leavesOf } from './data-words.ts';

/** What says that nobody knows. */
const unsaid: ReadonlySet<string> = new Set(['unknown', 'recently', 'none']);

/** Whether a path is the one of a pattern, or lies below it: `awards.*.individuals`. */
function isBelow(path: string, pattern: string): boolean {
  const keys = path.split('.');
  return pattern.split('.').every((key, at) => key === '*' || key === keys[at]);
}

/** What a text tells: the paths behind its claims, and the keys of the claims. */
export interface Told {
  paths: ReadonlySet<string>;
  said: ReadonlySet<string>;
}

/** The words and figures under some patterns that no claim of a text comes from, nor says by another datum. */
export function unstated(data: unknown, patterns: readonly string[], { paths, said }: Told): Leaf[] {
  const known = [...paths].filter((path) => path !== '');
  return leavesOf(data).filter(
    ({ path, value }) =>
      !unsaid.has(String(value)) &&
      !said.has(keyOf(value)) &&
      patterns.some((pattern) => isBelow(path, pattern)) &&
      !known.some((one) => one === path || path.startsWith(`${one}.`) || one.startsWith(`${path}.`)),
  );
}

/** A figure or a day as the key of a claim. */
function keyOf(value: string | number): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(String(value)) ?? [];
  return year === undefined ? String(value) : `${Number(day)}-${Number(month)}-${year}`;
}
