import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inWords, type Region } from '../../src/core/language/words.ts';
import { runs } from '../thorough.ts';
import { readRows } from './tables.ts';

const rows = readRows('words').map(({ cells: [n = '', north = '', south = ''] }) => ({
  n: Number(n),
  north,
  south: south === '=' ? north : south,
}));

test('the table is long enough to trust', () => {
  expect(new Set(rows.map(({ n }) => n)).size).toBeGreaterThanOrEqual(120);
});

test.each(rows)('$n', ({ n, north, south }) => {
  expect(inWords(n)).toBe(north);
  expect(inWords(n, { region: 'south' })).toBe(south);
});

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const values = new Map(digits.map((word, value) => [word, value]));
for (const [word, value] of [
  ['mốt', 1],
  ['tư', 4],
  ['lăm', 5],
] as const)
  values.set(word, value);

/** A reader of its own, from left to right: what a person would write down on hearing the words. */
function hear(text: string): number {
  let total = 0;
  let millions = 0;
  let group = 0;
  let last = 0;
  const sign = text.startsWith('âm ') ? -1 : 1;
  for (const word of text.replace(/^âm /, '').split(' ')) {
    const value = values.get(word);
    if (value !== undefined) last = value;
    else if (word === 'mười') [group, last] = [group + 10, 0];
    else if (word === 'mươi') [group, last] = [group + last * 10, 0];
    else if (word === 'trăm') [group, last] = [group + last * 100, 0];
    else if (word === 'nghìn' || word === 'ngàn') [millions, group, last] = [millions + (group + last) * 1e3, 0, 0];
    else if (word === 'triệu') [millions, group, last] = [millions + (group + last) * 1e6, 0, 0];
    else if (word === 'tỷ') [total, millions, group, last] = [(total + millions + group + last) * 1e9, 0, 0, 0];
    else if (word !== 'linh' && word !== 'lẻ') throw new Error(`Not a word of a number: ${word}`);
  }
  return sign * (total + millions + group + last);
}

test.each<Region>(['north', 'south'])('what is said (%s) is heard as the same number', (region) => {
  const numbers = fc.oneof(fc.integer({ min: -2000, max: 2000 }), fc.integer({ min: -(10 ** 15), max: 10 ** 15 }));
  fc.assert(
    fc.property(numbers, (n) => {
      expect(hear(inWords(n, { region }))).toBe(n + 0);
    }),
    runs(2000),
  );
});

test('no two numbers up to 20.000 are said alike', () => {
  expect(new Set(Array.from({ length: 20_001 }, (_, n) => inWords(n))).size).toBe(20_001);
});

test('no two decimals are said alike', () => {
  const tenThousandths = Array.from({ length: 20_000 }, (_, n) => inWords(n / 10_000));
  expect(new Set(tenThousandths).size).toBe(20_000);
});

test('lăm, mốt and tư stand only after a ten', () => {
  const all = fc.integer({ min: 0, max: 10 ** 15 });
  fc.assert(
    fc.property(all, (n) => {
      expect(inWords(n)).not.toMatch(
        /(?<!mươi) (?:mốt|tư)(?!\p{L})|(?<!mươi|mười) lăm|mươi (?:một|năm)(?! trăm)(?!\p{L})/u,
      );
    }),
  );
});

test('what is not finite has no words', () => {
  expect([inWords(Number.NaN), inWords(Number.POSITIVE_INFINITY)]).toEqual(['', '']);
});
