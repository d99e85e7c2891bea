/** A text → its sentences; of a long list, its members. */
import type { Word } from '../text/words.ts';
import type { ReadWords } from './spoken-words.ts';

/** Offsets in the text; words of one sentence, with offsets in the text too. */
export interface Sentence {
  start: number;
  end: number;
  text: string;
  words: Word[];
}

/** A line end before an indented line or a row of a table, or after a full mark, parts; any other is a space. */
const apart = /\n[ \t]*\n|\n(?=[ \t]{2,}\S|[ \t]*\|)|\n(?<=\|[ \t]*\n)|\n(?<=[.;:][ \t]*\n)/g;
/** The end of a sentence before a capital or a digit, no abbreviation's full stop. */
const stop =
  /(?<!(?:\bTP|\bTS|\bThS|\bPGS|\bGS|\bTh|\bTr|\b\p{Lu}|\d))(?:[.!?](?![.!?])|(?<!…)…)[”"')]*[ \t\n]+(?=[“"'(]?[\p{Lu}\d])|(?<=\d)\.[ \t\n]+(?=\p{Lu}\p{L})/gu;
/** The same, and a semicolon. */
const pause = new RegExp(`${stop.source}|;`, 'gu');

/** Part a text. Sentences without words are left out. */
export function sentencesOf(text: string, read: ReadWords): Sentence[] {
  return stretches(text, 0, text.length, apart)
    .flatMap(([start, end]) => stretches(text, start, end, pause))
    .flatMap(([start, end]) => sentenceAt(text, start, end, read));
}

/** The whole sentences of a paragraph that stands between two offsets of a text, semicolons and all. */
export function wholeSentences(text: string, start: number, end: number, read: ReadWords): Sentence[] {
  return stretches(text, start, end, stop).flatMap(([from, to]) => sentenceAt(text, from, to, read));
}

/** The words between two offsets; nothing where there are none. */
export function sentenceAt(text: string, start: number, end: number, read: ReadWords): Sentence[] {
  const own = text.slice(start, end);
  const words = read(own).map((word) => ({ ...word, start: word.start + start, end: word.end + start }));
  return words.length > 0 ? [{ start, end, text: own, words }] : [];
}

function stretches(text: string, start: number, end: number, mark: RegExp): [number, number][] {
  const found: [number, number][] = [];
  let from = start;
  for (const { 0: between, index } of text.slice(start, end).matchAll(mark)) {
    found.push([from, start + index + between.trimEnd().length]);
    from = start + index + between.length;
  }
  found.push([from, end]);
  return found;
}
