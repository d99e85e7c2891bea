/**
 * Where the tone mark stands in open oa, oe, uy: old style `hòa`, `khỏe`, `thủy` (the laws, the press, this project),
 * new style `hoà`, `khoẻ`, `thuỷ` (school books). All other syllables are written one way only:
 * `quý` (qu is a consonant), `toàn`, `thuế`, `Huỳnh`.
 */

/** The two ways to place the mark. */
export type ToneStyle = 'old' | 'new';

const onset = /^(?:b|c|ch|d|đ|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|r|s|t|th|tr|v|x)?$/iu;
const syllable = /[\p{L}\p{M}]+/gu;
const mark = /[\u0300\u0301\u0303\u0309\u0323]/;
const pairs = new Set(['oa', 'oe', 'uy']);

/** Write every syllable of `text` in one style. NFC in and out. */
export function placeTones(text: string, style: ToneStyle): string {
  const written = text.normalize('NFC');
  if (!anyOpen.test(written)) return written;
  return written.replace(syllable, (word) => (anyOpen.test(word) ? placeTone(word, style) : word));
}

/** The end of a word with an open oa, oe or uy: no other word is written in two ways. NFC. */
const openEnd = '(?:[oòóỏõọ][aàáảãạeèéẻẽẹ]|[uùúủũụ][yỳýỷỹỵ])(?![\\p{L}\\p{M}])';
const anyOpen = new RegExp(openEnd, 'iu');

/**
 * A writer of one style for the many texts of a document: text → text, NFC. What stands in “quotes” and the `keep` names
 * stay as written: people's names and titles are not ours to respell. Names are whole words.
 */
export function toneWriter(style: ToneStyle, keep: Iterable<string>): (text: string) => string {
  const names = new Set<string>();
  for (const name of keep) {
    const written = name.normalize('NFC');
    // A name that reads the same in both styles needs no watch.
    if (anyOpen.test(written) && placeTones(written, style) !== written)
      names.add(written.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'));
  }
  const aName = names.size > 0 ? `|(?<![\\p{L}\\p{M}])(?:${[...names].join('|')})(?![\\p{L}\\p{M}])` : '';
  const turn = new RegExp(`(“[^“”]*”${aName})|(?<![\\p{L}\\p{M}])[\\p{L}\\p{M}]*${openEnd}`, 'giu');
  return (text) => {
    const written = text.normalize('NFC');
    if (!anyOpen.test(written)) return written;
    return written.replace(turn, (word, whole?: string) => (whole === undefined ? placeTone(word, style) : word));
  };
}

function placeTone(word: string, style: ToneStyle): string {
  const letters = [...word];
  const [first = '', second = ''] = letters.slice(-2);
  const [firstBase, firstTone] = split(first);
  const [secondBase, secondTone] = split(second);
  const tone = firstTone || secondTone;
  if (!tone || (firstTone && secondTone) || !pairs.has((firstBase + secondBase).toLowerCase())) return word;
  const head = letters.slice(0, -2).join('');
  // `qúy` is a slip in either style: the u belongs to the consonant.
  const onSecond = /^q$/iu.test(head) || style === 'new';
  if (!/^q$/iu.test(head) && !onset.test(head)) return word;
  const tail = onSecond ? firstBase + secondBase + tone : firstBase + tone + secondBase;
  return head + tail.normalize('NFC');
}

/** A letter and its tone mark; letters with a hat or a horn keep it and so never look like a bare a, e or y. */
function split(letter: string): [base: string, tone: string] {
  const parts = letter.normalize('NFD');
  const tone = mark.exec(parts)?.[0] ?? '';
  return [parts.replace(mark, ''), tone];
}
