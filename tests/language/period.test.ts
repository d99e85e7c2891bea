import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  comparePeriods,
  followsPeriod,
  formatPeriod,
  type Period,
  parsePeriod,
  samePeriodBefore,
  yearsOf,
} from '../../src/core/language/period.ts';
import { parseRoman, roman } from '../../src/core/language/roman.ts';

const written: [string, string, number][] = [
  ['2023', 'năm 2023', 2023],
  ['2024-H1', '6 tháng đầu năm 2024', 2024],
  ['2024-H2', '6 tháng cuối năm 2024', 2024],
  ['2024-Q1', 'quý I/2024', 2024],
  ['2024-Q3', 'quý III/2024', 2024],
  ['2024-Q4', 'quý IV/2024', 2024],
  ['2017/2018', 'năm học 2017-2018', 2018],
  ['2021-2025', 'giai đoạn 2021 - 2025', 2025],
];

test.each(written)('%s is %s', (text, words, year) => {
  const period = parsePeriod(text);
  expect(period && formatPeriod(period)).toBe(words);
  expect(period && yearsOf(period).last).toBe(year);
});

test.each(['quý 3 năm 2024', 'Quý III năm 2024', 'quý iii/2024'])('%s is the third quarter', (text) => {
  expect(parsePeriod(text)).toEqual({ kind: 'quarter', year: 2024, quarter: 3 });
});

test.each([
  '',
  '24',
  '2024-H3',
  '2024-Q5',
  '2017/2019',
  '2018/2017',
  '2025-2021',
  'quý V/2024',
  '2024-03',
  '2023-2023',
])('no period: %j', (text) => expect(parsePeriod(text)).toBeUndefined());

const years = fc.integer({ min: 1990, max: 2100 });
const periods: fc.Arbitrary<Period> = fc.oneof(
  fc.record({ kind: fc.constant('year' as const), year: years }),
  fc.record({ kind: fc.constant('half' as const), year: years, half: fc.constantFrom(1 as const, 2 as const) }),
  fc.record({
    kind: fc.constant('quarter' as const),
    year: years,
    quarter: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
  }),
  fc.record({ kind: fc.constant('school-year' as const), year: years }),
  fc
    .tuple(years, fc.integer({ min: 1, max: 10 }))
    .map(([from, length]) => ({ kind: 'stage' as const, from, to: from + length })),
);

describe('laws', () => {
  test('a period in words reads back as itself', () => {
    fc.assert(
      fc.property(periods, (period) => {
        expect(parsePeriod(formatPeriod(period))).toEqual(period);
      }),
    );
  });

  test('what is compared with comes before, is as long, and is of the same kind', () => {
    fc.assert(
      fc.property(periods, (period) => {
        const before = samePeriodBefore(period);
        expect(before.kind).toBe(period.kind);
        expect(comparePeriods(before, period)).toBeLessThan(0);
        expect(comparePeriods(period, period)).toBe(0);
        const length = ({ first, last }: ReturnType<typeof yearsOf>) => last - first;
        expect(length(yearsOf(before))).toBe(length(yearsOf(period)));
      }),
    );
  });
});

test.each([
  ['2024-H1', '6 tháng đầu năm 2023'],
  ['2024-Q1', 'quý I/2023'],
  ['2017/2018', 'năm học 2016-2017'],
  ['2021-2025', 'giai đoạn 2016 - 2020'],
])('%s is compared with %s', (text, before) => {
  expect(formatPeriod(samePeriodBefore(parsePeriod(text) as Period))).toBe(before);
});

test('one period follows another: begins when that has ended', () => {
  const follows = (later: string, before: string) =>
    followsPeriod(parsePeriod(before) as Period, parsePeriod(later) as Period);
  expect(follows('2024-H2', '2024-H1')).toBe(true);
  expect(follows('2026', '2025')).toBe(true);
  expect(follows('2026-2030', '2025')).toBe(true);
  // A stage that holds the year, and a year that holds the half.
  expect(follows('2025-2030', '2025')).toBe(false);
  expect(follows('2024', '2024-H1')).toBe(false);
});

test('by beginning, then by end', () => {
  const texts = ['2024-H2', '2024', '2023', '2024-Q1', '2024-H1', '2021-2025', '2023/2024'];
  const sorted = texts.toSorted((a, b) => comparePeriods(parsePeriod(a) as Period, parsePeriod(b) as Period));
  expect(sorted).toEqual(['2021-2025', '2023', '2023/2024', '2024-Q1', '2024-H1', '2024', '2024-H2']);
});

test('Roman numerals read back, and no other text is one', () => {
  for (let n = 1; n < 4000; n += 1) expect(parseRoman(roman(n))).toBe(n);
  for (const text of ['', 'IIII', 'VX', 'IC', 'i', 'XIA']) expect(parseRoman(text)).toBeUndefined();
});
