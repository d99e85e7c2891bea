/** Ordinals, grades, ranks and Roman numerals. Numbers count from 1. */
import { inWords, type Region } from './words.ts';

/** `1` → `thứ nhất` (never “thứ một”), `4` → `thứ tư`, `21` → `thứ hai mươi mốt`. */
export function ordinal(n: number, { region }: { region?: Region | undefined } = {}): string {
  if (n === 1) return 'thứ nhất';
  if (n === 4) return 'thứ tư';
  return `thứ ${inWords(n, { region })}`;
}

/** An event held again: `1` → `lần thứ I`. */
export function edition(n: number): string {
  return `lần thứ ${roman(n)}`;
}

const places = ['Nhất', 'Nhì', 'Ba'];

/** Grade of an order or medal, capital as in Annex II of Decree 30: `1` or `Nhất` → `hạng Nhất`. */
export function grade(value: number | string): string {
  const word = typeof value === 'number' ? (places[value - 1] ?? formatRank(value)) : value.replace(/^hạng\s+/i, '');
  return `hạng ${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

/** Place in a ranking: `Nhất`, `Nhì`, `Ba`, then `thứ 4`. */
export function formatRank(n: number): string {
  return places[n - 1] ?? `thứ ${n}`;
}

const numerals: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** `9` → `IX`. What Roman numerals do not reach (below 1, above 3999, fractions) stays in digits. */
export function roman(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 3999) return String(n);
  let rest = n;
  let text = '';
  for (const [value, sign] of numerals) {
    text += sign.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return text;
}

/** `IX` → `9`; undefined when the text is not a Roman numeral in its usual spelling. */
export function parseRoman(text: string): number | undefined {
  let rest = text;
  let n = 0;
  for (const [value, sign] of numerals) {
    while (rest.startsWith(sign)) {
      n += value;
      rest = rest.slice(sign.length);
    }
  }
  return n > 0 && roman(n) === text ? n : undefined;
}
