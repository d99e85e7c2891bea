import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatTime, parseTime } from '../../src/core/language/clock.ts';
import {
  type CalendarDate,
  compareDates,
  formatDate,
  isoDate,
  isPossible,
  parseDate,
  type Register,
} from '../../src/core/language/date.ts';
import { runs } from '../thorough.ts';

const registers: Register[] = ['press', 'portal', 'document'];

describe('parseDate', () => {
  test.each<[string, CalendarDate]>([
    ['2024-03-29', { year: 2024, month: 3, day: 29 }],
    ['2024-3-9', { year: 2024, month: 3, day: 9 }],
    ['2024-03', { year: 2024, month: 3 }],
    ['2024', { year: 2024 }],
    ['29/3/2024', { year: 2024, month: 3, day: 29 }],
    ['09/02/2023', { year: 2023, month: 2, day: 9 }],
    ['ngày 29/3/2024', { year: 2024, month: 3, day: 29 }],
    ['29/3', { month: 3, day: 29 }],
    ['29/2', { month: 2, day: 29 }],
    ['29/2/2024', { year: 2024, month: 2, day: 29 }],
    ['27-6', { month: 6, day: 27 }],
    ['27-6-2024', { year: 2024, month: 6, day: 27 }],
    ['3/2024', { year: 2024, month: 3 }],
    ['tháng 3/2024', { year: 2024, month: 3 }],
    ['Ngày 28 tháng 5 năm 2018', { year: 2018, month: 5, day: 28 }],
    ['ngày 05 tháng 01', { month: 1, day: 5 }],
    ['tháng 3 năm 2024', { year: 2024, month: 3 }],
    ['năm 2024', { year: 2024 }],
    ['  2024-03-29 ', { year: 2024, month: 3, day: 29 }],
  ])('%s', (text, date) => expect(parseDate(text)).toEqual(date));

  test.each([
    '',
    '30/2',
    '2023-02-29',
    '31/4/2024',
    '2024-13',
    '13/2024',
    '0/1/2024',
    '1/0',
    '2024-00-10',
    '32/1',
    '29/3/24',
    '2024-03-29T00:00',
    'mới đây',
    '1900-02-29',
    '29-3-24',
    '99999',
  ])('not a date: %j', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });
});

const dates = fc
  .record({
    year: fc.integer({ min: 1000, max: 9999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .filter(isPossible);

test('possible days are those of the Gregorian calendar', () => {
  const any = fc.tuple(
    fc.integer({ min: 1000, max: 9999 }),
    fc.integer({ min: 0, max: 13 }),
    fc.integer({ min: 0, max: 32 }),
  );
  fc.assert(
    fc.property(any, ([year, month, day]) => {
      const real = new Date(Date.UTC(year, month - 1, day));
      const same = real.getUTCFullYear() === year && real.getUTCMonth() === month - 1 && real.getUTCDate() === day;
      expect(isPossible({ year, month, day })).toBe(same);
    }),
    runs(1000),
  );
});

test('a date written in any register, or as ISO, reads back as itself', () => {
  fc.assert(
    fc.property(dates, fc.constantFrom(...registers), (date, register) => {
      expect(parseDate(formatDate(date, register))).toEqual(date);
      expect(parseDate(isoDate(date) ?? '')).toEqual(date);
    }),
  );
});

test('an incomplete date reads back as itself', () => {
  const parts = fc.constantFrom<(keyof CalendarDate)[]>(['year'], ['year', 'month'], ['month', 'day']);
  fc.assert(
    fc.property(dates, parts, fc.constantFrom(...registers), (date, keys, register) => {
      const partial = Object.fromEntries(keys.map((key) => [key, date[key]]));
      expect(parseDate(formatDate(partial, register))).toEqual(partial);
    }),
  );
});

test('dates compare as their ISO texts do', () => {
  fc.assert(
    fc.property(dates, dates, (a, b) => {
      const [one = '', other = ''] = [isoDate(a), isoDate(b)];
      expect(Math.sign(compareDates(a, b))).toBe(one < other ? -1 : one > other ? 1 : 0);
    }),
  );
});

describe('parseTime', () => {
  test.each([
    ['14h00', { hour: 14, minute: 0 }],
    ['14h', { hour: 14, minute: 0 }],
    ['14:05', { hour: 14, minute: 5 }],
    ['8h30', { hour: 8, minute: 30 }],
    ['14g05', { hour: 14, minute: 5 }],
    ['08 giờ 00', { hour: 8, minute: 0 }],
    ['8 giờ 30 phút', { hour: 8, minute: 30 }],
    ['8 giờ', { hour: 8, minute: 0 }],
    ['0:00', { hour: 0, minute: 0 }],
  ])('%s', (text, time) => expect(parseTime(text)).toEqual(time));

  test.each(['25h', '24:00', '8h60', '14', '', 'sáng', '8:5'])('not a time: %j', (text) => {
    expect(parseTime(text)).toBeUndefined();
  });

  test('every minute of the day reads back in every register', () => {
    for (let minutes = 0; minutes < 24 * 60; minutes += 1) {
      const time = { hour: Math.floor(minutes / 60), minute: minutes % 60 };
      for (const register of registers) expect(parseTime(formatTime(time, register))).toEqual(time);
    }
  });
});
