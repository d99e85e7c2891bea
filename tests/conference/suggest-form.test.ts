/** What is offered for a value in another form: always one that the schema takes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clock, day } from '../../src/core/conference/schema/date.ts';
import { period } from '../../src/core/conference/schema/period.ts';
import { suggestClock, suggestDate, suggestPeriod } from '../../src/core/conference/suggest-form.ts';

type Case = [written: string, offered: string | undefined];

describe('periods', () => {
  test.each<Case>([
    ['năm 2023', '2023'],
    ['2023', undefined],
    ['6 tháng đầu năm 2024', '2024-H1'],
    ['6 tháng cuối năm 2024', '2024-H2'],
    ['Quý IV/2024', '2024-Q4'],
    ['quý 2 năm 2024', '2024-Q2'],
    ['năm học 2017-2018', '2017/2018'],
    ['năm học 2017 - 2019', '2017-2019'],
    ['2021 – 2025', '2021-2025'],
    ['2025-2021', undefined],
    ['năm nay', undefined],
  ])('%s → %s', (written, offered) => expect(suggestPeriod(written)).toBe(offered));
});

describe('hours', () => {
  test.each<Case>([
    ['14h', '14:00'],
    ['8.30', '08:30'],
    ['14 giờ 30', '14:30'],
    ['2:30 PM', '14:30'],
    ['12:30 PM', '12:30'],
    ['12:30 AM', '00:30'],
    ['25h', undefined],
    ['8h75', undefined],
    ['sáng', undefined],
  ])('%s → %s', (written, offered) => expect(suggestClock(written)).toBe(offered));
});

describe('days', () => {
  test.each<Case>([
    ['thứ Sáu, ngày 29 tháng 3 năm 2024', '29/3/2024'],
    ['29.3.24', '29/3/2024'],
    ['2024/3/9', '2024-03-09'],
    ['3/29/2024', '29/3/2024'],
    ['29/3/2024 lúc 8 giờ', '{on: 29/3/2024, start: 08:00}'],
    ['2024-03-29, 14h30', '{on: 2024-03-29, start: 14:30}'],
    ['ngày 31 tháng 4 năm 2024', undefined],
    ['31/4/2024 8h', undefined],
    ['2024/13/29', undefined],
    ['29/3/2024', undefined],
  ])('%s → %s', (written, offered) => expect(suggestDate(written)).toBe(offered));
});

test('whatever is written, what is offered is taken', () => {
  const piece = fc.constantFrom(
    ...'0123456789',
    '2024',
    '2017',
    '31',
    '4',
    '/',
    '-',
    '.',
    ' ',
    'h',
    ':',
    'tháng',
    'năm',
    'quý',
    'I',
    'học',
    'đầu',
    'PM',
  );
  const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, (written) => {
      for (const [offered, form] of [
        [suggestPeriod(written), period],
        [suggestClock(written), clock],
      ] as const)
        if (offered !== undefined) expect([offered, form.safeParse(offered).success]).toEqual([offered, true]);
      const offered = suggestDate(written);
      if (offered !== undefined && !offered.startsWith('{'))
        expect([offered, day.safeParse(offered).success]).toEqual([offered, true]);
    }),
    { numRuns: 2000 },
  );
});
