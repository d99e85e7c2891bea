/** The words that a person asks about: at a place, on a line, or by what they say. */
import type { PlacedText } from '../model/placed-text.ts';
import { type Word, wordsIn } from '../text/words.ts';

/** A line, with a column for one word; or words to look for, whatever marks and capitals they have. */
export type Asked = { line: number; column?: number | undefined } | { words: string };

/** The stretches asked for, in order; at a place the word there, or the next one of its line. */
export function wordsAt(asked: Asked, placed: PlacedText): Word[][] {
  const words = wordsIn(placed.text);
  if ('words' in asked) {
    const sought = wordsIn(asked.words);
    if (sought.length === 0) return [];
    return words.flatMap((_, at) =>
      sought.every(({ key }, step) => words[at + step]?.key === key) ? [words.slice(at, at + sought.length)] : [],
    );
  }
  const { line, column } = asked;
  const onLine = words.flatMap((word) => {
    const [spot] = placed.spots(word.start, word.end);
    return spot?.line === line ? [{ word, end: spot.column + word.end - word.start }] : [];
  });
  if (column === undefined) return onLine.length > 0 ? [onLine.map(({ word }) => word)] : [];
  const there = onLine.find(({ end }) => end > column);
  return there ? [[there.word]] : [];
}
