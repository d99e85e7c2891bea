/** Two passages word by word: what each has alone. */
import { diffArrays } from 'diff';

/** Some words of a passage; `only`: the other passage has them not. */
export interface Piece {
  text: string;
  only: boolean;
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];

/** Both passages in pieces; joined, the pieces are the passage. An empty passage has none. */
export function changedWords(one: string, other: string): [Piece[], Piece[]] {
  const [left, right]: [Piece[], Piece[]] = [[], []];
  // Where nothing is there to compare with, all of it is new; marks would only make it hard to read.
  if (one === '' || other === '') {
    if (one !== '') left.push({ text: one, only: false });
    if (other !== '') right.push({ text: other, only: false });
    return [left, right];
  }
  for (const { value, added, removed } of diffArrays(wordsOf(one), wordsOf(other))) {
    const text = value.join('');
    if (!added) left.push({ text, only: removed });
    if (!removed) right.push({ text, only: added });
  }
  return [left, right];
}
