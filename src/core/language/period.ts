/** The stretch of time that a review looks back on or a plan looks forward to. */
import { type Month, monthsLater } from './calendar.ts';
import { compareDates } from './date.ts';
import { parseRoman, roman } from './roman.ts';

/** `year` of a school year is the one it begins in; a stage holds both its ends. */
export type Period =
  | { kind: 'year'; year: number }
  | { kind: 'half'; year: number; half: 1 | 2 }
  | { kind: 'quarter'; year: number; quarter: 1 | 2 | 3 | 4 }
  | { kind: 'school-year'; year: number }
  | { kind: 'stage'; from: number; to: number };

const readers: readonly [RegExp, (a: string, b: string) => Period | undefined][] = [
  [/^(?:năm )?(\d{4})$/i, (year) => ({ kind: 'year', year: Number(year) })],
  [/^(\d{4})-H([12])$/i, (year, half) => ({ kind: 'half', year: Number(year), half: half === '1' ? 1 : 2 })],
  [
    /^6 tháng (đầu|cuối) năm (\d{4})$/i,
    (half, year) => ({ kind: 'half', year: Number(year), half: half.toLowerCase() === 'đầu' ? 1 : 2 }),
  ],
  [/^(\d{4})-Q([1-4])$/i, (year, quarter) => toQuarter(year, quarter)],
  [/^quý (I{1,3}|IV|[1-4])(?:\/| năm )(\d{4})$/i, (quarter, year) => toQuarter(year, quarter)],
  [/^(\d{4})\/(\d{4})$/, toSchoolYear],
  [/^năm học (\d{4}) ?[-–/] ?(\d{4})$/i, toSchoolYear],
  [/^(?:giai đoạn )?(\d{4}) ?[-–] ?(\d{4})$/i, toStage],
];

function toQuarter(year: string, text: string): Period {
  const quarter = parseRoman(text.toUpperCase()) ?? Number(text);
  return { kind: 'quarter', year: Number(year), quarter: quarter as 1 | 2 | 3 | 4 };
}

function toSchoolYear(from: string, to: string): Period | undefined {
  return Number(to) === Number(from) + 1 ? { kind: 'school-year', year: Number(from) } : undefined;
}

function toStage(from: string, to: string): Period | undefined {
  return Number(from) < Number(to) ? { kind: 'stage', from: Number(from), to: Number(to) } : undefined;
}

/**
 * Read `2023`, `2024-H1`, `2024-Q3`, `2017/2018` (school year), `2021-2025` (stage), or what `formatPeriod` prints.
 * Undefined for anything else, for a school year of other than one year and a stage that runs backwards.
 */
export function parsePeriod(text: string): Period | undefined {
  const written = text.trim().replace(/\s+/g, ' ');
  for (const [shape, read] of readers) {
    const match = shape.exec(written);
    if (match) return read(match[1] ?? '', match[2] ?? '');
  }
  return undefined;
}

/** `năm 2023`, `6 tháng đầu năm 2024`, `quý III/2023`, `năm học 2017-2018`, `giai đoạn 2021 - 2025`. */
export function formatPeriod(period: Period): string {
  switch (period.kind) {
    case 'year':
      return `năm ${period.year}`;
    case 'half':
      return `6 tháng ${period.half === 1 ? 'đầu' : 'cuối'} năm ${period.year}`;
    case 'quarter':
      return `quý ${roman(period.quarter)}/${period.year}`;
    case 'school-year':
      return `năm học ${period.year}-${period.year + 1}`;
    case 'stage':
      return `giai đoạn ${period.from} - ${period.to}`;
  }
}

/** The first month, and how many there are. A school year begins in September. */
function extentOf(period: Period): { first: Month; length: number } {
  switch (period.kind) {
    case 'year':
      return { first: { year: period.year, month: 1 }, length: 12 };
    case 'half':
      return { first: { year: period.year, month: period.half === 1 ? 1 : 7 }, length: 6 };
    case 'quarter':
      return { first: { year: period.year, month: period.quarter * 3 - 2 }, length: 3 };
    case 'school-year':
      return { first: { year: period.year, month: 9 }, length: 12 };
    case 'stage':
      return { first: { year: period.from, month: 1 }, length: (period.to - period.from + 1) * 12 };
  }
}

function lastMonthOf(period: Period): Month {
  const { first, length } = extentOf(period);
  return monthsLater(first, length - 1);
}

/** By beginning, then by end: 2023, then the first half of 2024, then the year 2024, then its second half. */
export function comparePeriods(a: Period, b: Period): number {
  return compareDates(extentOf(a).first, extentOf(b).first) || compareDates(lastMonthOf(a), lastMonthOf(b));
}

/** Whether `later` begins after `before` has ended. */
export function followsPeriod(before: Period, later: Period): boolean {
  return compareDates(extentOf(later).first, lastMonthOf(before)) > 0;
}

/** What “so với cùng kỳ” compares with: the same part of the year before; the previous stage. */
export function samePeriodBefore(period: Period): Period {
  if ('year' in period) return { ...period, year: period.year - 1 };
  const { from, to } = period;
  return { kind: 'stage', from: from - (to - from) - 1, to: from - 1 };
}

/** The calendar years in which the period begins and ends: of `2017/2018`, 2017 and 2018. */
export function yearsOf(period: Period): { first: number; last: number } {
  return { first: extentOf(period).first.year, last: lastMonthOf(period).year };
}
