/** Finding known phrases among words: the longest at each place. */
import type { Word } from '../text/words.ts';
import type { Sentence } from './sentences.ts';

/** A table of phrases by their first word; the longest of each first. */
export type Phrases<Meaning> = ReadonlyMap<string, readonly { words: readonly string[]; meaning: Meaning }[]>;

/** Make a table. `read`: a phrase → its words' keys. The first meaning of a phrase stays. */
export function phrasesOf<Meaning>(
  rows: Iterable<readonly [phrase: string, meaning: Meaning]>,
  read: (text: string) => Word[],
): Phrases<Meaning> {
  const table = new Map<string, { words: string[]; meaning: Meaning }[]>();
  const known = new Set<string>();
  for (const [phrase, meaning] of rows) {
    const words = read(phrase).map(({ key }) => key);
    const [first] = words;
    const whole = words.join(' ');
    if (first === undefined || known.has(whole)) continue;
    known.add(whole);
    const row = table.get(first);
    if (row) row.push({ words, meaning });
    else table.set(first, [{ words, meaning }]);
  }
  for (const row of table.values()) row.sort((one, other) => other.words.length - one.words.length);
  return table;
}

/** Between the words of one phrase: spaces, quotation marks, brackets, dashes; no comma, no edge of a cell. */
const together = /^[\s“”"'’‘().–—-]*$/u;

/** Every phrase among the words of a sentence, none within another. */
export function findPhrases<Meaning>(
  { words, text, start }: Pick<Sentence, 'words' | 'text' | 'start'>,
  table: Phrases<Meaning>,
): { first: number; after: number; meaning: Meaning }[] {
  const found: { first: number; after: number; meaning: Meaning }[] = [];
  for (let at = 0; at < words.length; ) {
    const row = table.get(words[at]!.key);
    const phrase = row?.find(({ words: keys }) =>
      keys.every((key, step) => words[at + step]?.key === key && (step === 0 || joined(at + step))),
    );
    if (phrase) found.push({ first: at, after: at + phrase.words.length, meaning: phrase.meaning });
    at += phrase?.words.length ?? 1;
  }
  return found;

  function joined(at: number): boolean {
    return together.test(text.slice(words[at - 1]!.end - start, words[at]!.start - start));
  }
}
