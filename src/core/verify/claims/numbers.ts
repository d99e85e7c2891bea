import type { Lexicon } from '../lexicon.ts';
import type { Sentence } from '../sentences.ts';
import { byPattern, type FindClaims, type Found } from './found.ts';

const figure = '(\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?)';
const free = '(?<![\\p{L}\\p{N}/.,-])';
const ratio = new RegExp(`${free}${figure} ?/ ?${figure}(?![\\p{L}\\p{N}/]|[.,]\\d)`, 'gu');
const percent = new RegExp(`${free}${figure} ?(?:%|phần trăm)`, 'giu');
const number = new RegExp(`${free}${figure}(?![\\p{L}\\p{N}/]|[.,]\\d)`, 'gu');

/** Figures: percents, ratios, and numbers in digits or, before what is counted, in words. Key: the value, `96.3`. */
export const numbers: FindClaims = (sentence, lexicon) => [
  ...byPattern(sentence, 'ratio', ratio, ([, one = '', other = '']) => `${figureOf(one)}/${figureOf(other)}`),
  ...byPattern(sentence, 'percent', percent, ([, value = '']) => figureOf(value)),
  ...byPattern(sentence, 'number', number, ([, value = '']) => figureOf(value)),
  ...spoken(sentence, lexicon),
];

/** `1.236` → `1236`, `96,3` → `96.3`, `05` → `5`. */
function figureOf(written: string): string {
  const thousands = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(written);
  return String(Number(thousands ? written.replaceAll('.', '').replace(',', '.') : written.replace(',', '.')));
}

const units: Readonly<Record<string, number>> = {
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
};
const small: Readonly<Record<string, number>> = { ...units, mười: 10 };

/** Numbers in words, where what is counted follows: `hai mươi mốt cá nhân`, `một trăm sáu mươi mốt người`. */
function spoken({ words }: Sentence, { counted }: Lexicon): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const read = readNumber(words.slice(at, at + 8).map(({ key }) => key));
    if (!read) continue;
    const after = at + read.length;
    const noun = counted.at([words[after]?.key, words[after + 1]?.key]);
    // `Một đơn vị` may be any; `trong năm`, `năm đơn vị` of a year's words.
    const vague =
      read.length === 1 &&
      (read.value === 1 ||
        (read.value === 5 && /^(?:trong|cả|mỗi|hằng|hàng|đầu|cuối|các|những)$/.test(words[at - 1]?.key ?? '')));
    if (!vague && noun !== undefined) found.push({ type: 'number', key: String(read.value), first: at, after });
    at = after - 1;
  }
  return found;
}

function readNumber(words: readonly string[]): { value: number; length: number } | undefined {
  let [value, at, tail] = [0, 0, false];
  const take = (word: string | undefined): number | undefined => (word === undefined ? undefined : small[word]);
  const thousand = take(words[0]);
  if (thousand !== undefined && /^(?:nghìn|ngàn)$/.test(words[1] ?? '')) [value, at, tail] = [thousand * 1000, 2, true];
  const hundred = words[at] === 'không' ? 0 : take(words[at]);
  if (hundred !== undefined && words[at + 1] === 'trăm') [value, at, tail] = [value + hundred * 100, at + 2, true];
  if (/^(?:linh|lẻ)$/.test(words[at] ?? '') && take(words[at + 1]) !== undefined)
    return { value: value + (take(words[at + 1]) ?? 0), length: at + 2 };
  const ten = take(words[at]);
  if (words[at] === 'mười') {
    const one = units[words[at + 1] ?? ''];
    return one === undefined ? { value: value + 10, length: at + 1 } : { value: value + 10 + one, length: at + 2 };
  }
  if (ten !== undefined && words[at + 1] === 'mươi') {
    const one = units[words[at + 2] ?? ''];
    return { value: value + ten * 10 + (one ?? 0), length: at + (one === undefined ? 2 : 3) };
  }
  if (tail) return { value, length: at };
  return ten === undefined ? undefined : { value: ten, length: 1 };
}
