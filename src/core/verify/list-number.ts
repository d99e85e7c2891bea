/** Numbers that count the parts of the paper itself. */
import type { Word } from '../text/words.ts';
import type { Claim } from './claim.ts';

/** Whether a number is `1.` before a heading or the first cell of a row. */
export function isListNumber({ type, first, after, key }: Claim, words: readonly Word[]): boolean {
  if (type !== 'number' || first !== 0 || Number(key) >= 100) return false;
  const next = words[after];
  return next === undefined ? words.length > 1 : next.start - (words[0]?.end ?? 0) > 1;
}
