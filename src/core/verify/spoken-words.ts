/** The words of a text in the form in which all ways of writing one word are the same. */
import { fold } from '../language/fold.ts';
import { type Word, wordsIn } from '../text/words.ts';

/** Names that are said short and in full, as their folded words, and the one word that stands for both. */
const shortened: readonly (readonly [words: string, key: string])[] = [
  ['viện kiểm sát nhân dân', 'vksnd'],
  ['viện ksnd', 'vksnd'],
  ['vks', 'vksnd'],
  ['viện kiểm sát', 'vksnd'],
  ['kiểm sát nhân dân', 'ksnd'],
  ['ủy ban nhân dân', 'ubnd'],
  ['hội đồng nhân dân', 'hđnd'],
  ['tòa án nhân dân', 'tand'],
  ['thành phố', 'tp'],
  ['kiểm sát viên', 'ksv'],
  ['ban chấp hành', 'bch'],
  ['trung ương', 'tw'],
  ['thi đua khen thưởng', 'tđkt'],
  ['chiến sĩ thi đua', 'cstđ'],
  ['cụm thi đua số', 'cụm'],
  ['cụm thi đua khen thưởng số', 'cụm'],
  ['cụm số', 'cụm'],
  ['khối thi đua số', 'khối'],
  ['khối thi đua khen thưởng số', 'khối'],
  ['khối số', 'khối'],
];

/** The names by their first word. */
type Shortened = ReadonlyMap<string, readonly { words: readonly string[]; key: string }[]>;

function shortenedByFirst(): Shortened {
  const table = new Map<string, { words: string[]; key: string }[]>();
  for (const [written, key] of shortened) {
    const words = written.split(' ').map(fold);
    const [first = ''] = words;
    table.set(first, [...(table.get(first) ?? []), { words, key }]);
  }
  return table;
}

/** A reader of words that remembers how each was folded: a text has few different ones. */
export type ReadWords = (text: string) => Word[];

/** Make a reader. Tone marks in either style, `y` and `i`, NFC and NFD, capitals: one key; a name in full is its short word, said once. */
export function wordReader(): ReadWords {
  const short = shortenedByFirst();
  const keys: ReadonlySet<string> = new Set(shortened.map(([, key]) => key));
  const folded = new Map<string, string>();
  const foldOnce = (word: string): string => {
    let key = folded.get(word);
    if (key === undefined) {
      key = fold(word);
      folded.set(word, key);
    }
    return key;
  };
  return (text) =>
    shorten(
      wordsIn(text).map(({ key, start, end }) => ({ key: foldOnce(key), start, end })),
      short,
      keys,
    );
}

function shorten(words: readonly Word[], short: Shortened, keys: ReadonlySet<string>): Word[] {
  const made: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at]!;
    const found = short
      .get(word.key)
      ?.find(({ words: row }) => row.every((key, step) => words[at + step]?.key === key));
    const length = found?.words.length ?? 1;
    const key = found?.key ?? word.key;
    const { end } = words[at + length - 1]!;
    const before = made.at(-1);
    // `Viện kiểm sát nhân dân (VKSND)` is said once.
    if (found && before?.key === key) before.end = end;
    else if (before?.key === key && keys.has(key)) before.end = end;
    else made.push({ key, start: word.start, end });
    at += length;
  }
  return made;
}
