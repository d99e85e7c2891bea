/** Round figures: `hơn 1.200` of 1.236, `gần 1.300` of 1.284. */
import type { Word } from '../text/words.ts';
import type { Claim } from './claim.ts';

const above = /^(?:hơn|trên)$/;
const below = /^(?:gần|ngót)$/;
const about = /^(?:khoảng|chừng|xỉ)$/;
/** No farther from the figure than this part of it. */
const far = 0.1;

/** Whether a number, by the word before it, is a round way of saying another. */
export function roundsTo(words: readonly Word[], { first, key }: Claim, other: number): boolean {
  const word = words[first - 1]?.key ?? '';
  const said = Number(key);
  const apart = other - said;
  if (said < 10 || Math.abs(apart) > far * other || digitsOf(said) >= digitsOf(other)) return false;
  return (above.test(word) && apart > 0) || (below.test(word) && apart < 0) || about.test(word);
}

/** Digits that are not zeros at the end: 1.200 has two. */
function digitsOf(value: number): number {
  return String(value)
    .replace('.', '')
    .replace(/(?<!0)0+$/, '').length;
}
