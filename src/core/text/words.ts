/** The words of a text: letters and digits alone, in the form in which two spellings of one word are the same. */

/** `key`: composed, small letters. Offsets in UTF-16 units. */
export interface Word {
  key: string;
  start: number;
  end: number;
}

const word = /[\p{L}\p{N}\p{M}]+/gu;

/** The words in order. Marks between them are none. */
export function wordsIn(text: string): Word[] {
  return Array.from(text.matchAll(word), ({ 0: found, index }) => ({
    key: found.normalize('NFC').toLowerCase(),
    start: index,
    end: index + found.length,
  }));
}
