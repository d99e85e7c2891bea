/** The calendar, day by day from 1900 to 2100, wherever the computer thinks it is. */
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { daysIn, monthsLater, weekdayOf } from '../../src/core/language/calendar.ts';
import { isPossible, parseDate } from '../../src/core/language/date.ts';

const host = process.env.TZ;

afterEach(() => {
  if (host === undefined) delete process.env.TZ;
  else process.env.TZ = host;
});

/** A zone of each kind, and how far it is from UTC in January 2024, in minutes. */
const zones: [zone: string, minutes: number][] = [
  ['UTC', 0],
  ['Asia/Ho_Chi_Minh', -420],
  // Half hours, and midnights that did not exist.
  ['America/St_Johns', 210],
  ['America/Sao_Paulo', 180],
  // The farthest east, which had no 30/12/2011.
  ['Pacific/Apia', -780],
];

/** Julius Caesar's lengths with Gregory's leap years, without any `Date`. */
function lengthOf(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

describe.each(zones)('in %s', (zone, minutes) => {
  test('every month is as long as it is, every weekday follows the last', () => {
    process.env.TZ = zone;
    expect(new Date(2024, 0, 15).getTimezoneOffset()).toBe(minutes);
    // 1/1/1900 was a Monday.
    let weekday = 1;
    const wrong: string[] = [];
    for (let year = 1900; year <= 2100; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        const length = lengthOf(year, month);
        if (daysIn({ year, month }) !== length) wrong.push(`${month}/${year}`);
        for (let day = 1; day <= length; day += 1) {
          if (weekdayOf({ year, month, day }) !== weekday % 7) wrong.push(`weekday of ${day}/${month}/${year}`);
          weekday += 1;
        }
        if (isPossible({ year, month, day: length + 1 })) wrong.push(`${length + 1}/${month}/${year}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('months are counted on and back', () => {
    process.env.TZ = zone;
    const month = fc.record({ year: fc.integer({ min: 1900, max: 2100 }), month: fc.integer({ min: 1, max: 12 }) });
    fc.assert(
      fc.property(month, fc.integer({ min: -1200, max: 1200 }), (from, count) => {
        const index = from.year * 12 + from.month - 1 + count;
        expect(monthsLater(from, count)).toEqual({ year: Math.floor(index / 12), month: (index % 12) + 1 });
        expect(monthsLater(monthsLater(from, count), -count)).toEqual(from);
      }),
    );
  });

  test('days at the turn of summer time, of the year and of the date line are days like others', () => {
    process.env.TZ = zone;
    expect(parseDate('2024-03-10')).toEqual({ year: 2024, month: 3, day: 10 });
    expect(parseDate('30/12/2011')).toEqual({ year: 2011, month: 12, day: 30 });
    expect(weekdayOf({ year: 2011, month: 12, day: 30 })).toBe(5);
    expect(weekdayOf({ year: 2018, month: 11, day: 4 })).toBe(0);
    expect(parseDate('29/2/1900')).toBeUndefined();
    expect(parseDate('29/2/2000')).toEqual({ year: 2000, month: 2, day: 29 });
  });
});

test('a date of the host would not do: it misses a day', () => {
  process.env.TZ = 'Pacific/Apia';
  expect(new Date(2011, 11, 30, 12).getDate()).toBe(31);
});
