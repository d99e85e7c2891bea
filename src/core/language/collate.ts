/**
 * Vietnamese order of words: a ă â … d đ … o ô ơ; tones ngang, huyền, hỏi, ngã, sắc, nặng; numbers by value.
 * Source: CLDR `vi`.
 */
import { placeTones } from './tone.ts';

const collator = new Intl.Collator('vi', { numeric: true });

/** Compare for sorting. `hoà` and `hòa` stand together; equal only when the same but for that and for NFC. */
export function compareWords(a: string, b: string): number {
  const [one, other] = [placeTones(a, 'old'), placeTones(b, 'old')];
  const order = collator.compare(one, other);
  if (order !== 0 || one === other) return order;
  return one < other ? -1 : 1;
}

/** Persons by given name (the last word), then family name (the first), then what stands between. */
export function comparePersonNames(a: string, b: string): number {
  const [one, other] = [nameParts(a), nameParts(b)];
  return (
    compareWords(one.given, other.given) ||
    compareWords(one.family, other.family) ||
    compareWords(one.middle, other.middle)
  );
}

/** `Nguyễn Thị Minh Khai` is family Nguyễn, middle Thị Minh, given Khai. A single word is a given name. @public */
export function nameParts(name: string): { family: string; middle: string; given: string } {
  const words = name.trim().split(/\s+/);
  const given = words.pop() ?? '';
  const family = words.shift() ?? '';
  return { family, middle: words.join(' '), given };
}
