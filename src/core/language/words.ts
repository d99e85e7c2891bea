/** Numbers in words, as minutes write votes and money. */

import { toDecimal } from './decimal.ts';
import { formatCount } from './number.ts';

/** Where the speaker comes from: north and press `linh`, `nghìn`; south `lẻ`, `ngàn`. */
export type Region = 'north' | 'south';

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const regional = {
  north: { odd: 'linh', thousand: 'nghìn' },
  south: { odd: 'lẻ', thousand: 'ngàn' },
} as const satisfies Record<Region, { odd: string; thousand: string }>;

/**
 * `1005` → `một nghìn không trăm linh năm`, `2.75` → `hai phẩy bảy mươi lăm`, `-5` → `âm năm`.
 * Zeros that open the decimals are read one by one (`2.05` → `hai phẩy không năm`), the rest as a number.
 * Not finite: the empty string.
 */
export function inWords(n: number, { region = 'north' }: { region?: Region | undefined } = {}): string {
  if (!Number.isFinite(n)) return '';
  const { negative, whole, fraction } = toDecimal(n);
  const words = [...(negative ? ['âm'] : []), ...readWhole(whole, region)];
  if (fraction) {
    const zeros = /^0*/.exec(fraction)?.[0].length ?? 0;
    words.push('phẩy', ...Array.from({ length: zeros }, () => 'không'), ...readWhole(fraction.slice(zeros), region));
  }
  return words.join(' ');
}

/** `5`, `phiếu` → `05 phiếu (năm phiếu)`. */
export function countInWords(
  n: number,
  noun: string,
  { region, pad = true }: { region?: Region | undefined; pad?: boolean | undefined } = {},
): string {
  return `${formatCount(n, { pad })} ${noun} (${inWords(n, { region })} ${noun})`;
}

/** Digits of a natural number; what stands above nine digits counts in tỷ, so `10¹⁵` is một triệu tỷ. */
function readWhole(text: string, region: Region): string[] {
  const number = text.replace(/^0+(?=\d)/, '');
  if (number === '0') return ['không'];
  if (number.length <= 9) return readGroups(number, region);
  const rest = number.slice(-9);
  const head = [...readWhole(number.slice(0, -9), region), 'tỷ'];
  return Number(rest) === 0 ? head : [...head, ...readGroups(rest, region)];
}

/** Up to nine digits in groups of three. An empty group is skipped; a later group names its empty hundreds. */
function readGroups(text: string, region: Region): string[] {
  const units = ['', regional[region].thousand, 'triệu'];
  const words: string[] = [];
  const groups = text.length % 3 === 0 ? text : text.padStart(text.length + 3 - (text.length % 3), ' ');
  const count = groups.length / 3;
  for (let index = 0; index < count; index += 1) {
    const group = groups.slice(index * 3, index * 3 + 3);
    if (Number(group) === 0) continue;
    for (const word of readGroup(group, region)) words.push(word);
    const unit = units[count - 1 - index];
    if (unit) words.push(unit);
  }
  return words;
}

/** Three places, not all zero; a space is a place that the number does not have. */
function readGroup(group: string, region: Region): string[] {
  const [hundreds = ' ', tens = ' ', units = '0'] = group;
  const rest = readTens(tens, units, region);
  return hundreds === ' ' ? rest : [digit(hundreds), 'trăm', ...rest];
}

/** The last two places: `mười lăm`, `hai mươi mốt`, `linh năm` after a hundred. */
function readTens(tens: string, units: string, region: Region): string[] {
  if (tens === ' ') return [digit(units)];
  if (tens === '0') return units === '0' ? [] : [regional[region].odd, digit(units)];
  if (tens === '1') return units === '0' ? ['mười'] : ['mười', units === '5' ? 'lăm' : digit(units)];
  return [digit(tens), 'mươi', ...(units === '0' ? [] : [afterTens(units)])];
}

function digit(character: string): string {
  return digits[Number(character)] ?? '';
}

/** After mươi (two tens or more) one, four and five change their sound. */
function afterTens(character: string): string {
  return { '1': 'mốt', '4': 'tư', '5': 'lăm' }[character] ?? digit(character);
}
