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
  return text.normalize('NFC').replace(syllable, (word) => placeTone(word, style));
}

/**
 * The same, but what stands in “quotes” and the `keep` names stay as written: people's names and titles are not ours
 * to respell.
 */
export function respell(text: string, style: ToneStyle, keep: readonly string[] = []): string {
  const names = keep.filter(Boolean).map((name) => name.normalize('NFC').replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'));
  const untouched = new RegExp(['“[^“”]*”', ...names].join('|'), 'gu');
  const written = text.normalize('NFC');
  let out = '';
  let from = 0;
  for (const match of written.matchAll(untouched)) {
    out += placeTones(written.slice(from, match.index), style) + match[0];
    from = match.index + match[0].length;
  }
  return out + placeTones(written.slice(from), style);
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
