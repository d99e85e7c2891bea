/** Lines that an editor broke, which are one paragraph. */
import { greatestOf } from '../model/many.ts';

/** Lines are wrapped when most are about as long as the longest, which is no longer than this (characters). */
const widestWrapped = 120;

/** All lines but the last are nearly full, and none of them ends a sentence just where the line ends. */
export function isWrapped(lines: readonly string[]): boolean {
  const full = lines.slice(0, -1);
  const longest = greatestOf(lines.map((line) => line.length));
  if (full.length < 2 || longest > widestWrapped || longest < 40) return false;
  return full.every((line) => line.length > longest - 20) && full.some((line) => !/[.!?:;”]$/.test(line));
}
