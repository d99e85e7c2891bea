/** The stretch of time that a review looks back on or a plan looks forward to. */
import { parseRoman, roman } from './ordinal.ts';

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

/** First month and the month after the last, counted from year 0. A school year begins in September. */
function span(period: Period): [from: number, to: number] {
  switch (period.kind) {
    case 'year':
      return [period.year * 12, period.year * 12 + 12];
    case 'half':
      return [period.year * 12 + (period.half - 1) * 6, period.year * 12 + period.half * 6];
    case 'quarter':
      return [period.year * 12 + (period.quarter - 1) * 3, period.year * 12 + period.quarter * 3];
    case 'school-year':
      return [period.year * 12 + 8, period.year * 12 + 20];
    case 'stage':
      return [period.from * 12, period.to * 12 + 12];
  }
}

/** By beginning, then by end: 2023, then the first half of 2024, then the year 2024, then its second half. */
export function comparePeriods(a: Period, b: Period): number {
  const [fromA, toA] = span(a);
  const [fromB, toB] = span(b);
  return fromA - fromB || toA - toB;
}

/** The period right before, of the same kind: before `2024-H1` comes `2023-H2`. */
export function previousPeriod(period: Period): Period {
  return shift(period, -1);
}

/** The period right after, of the same kind. */
export function nextPeriod(period: Period): Period {
  return shift(period, 1);
}

/** What “so với cùng kỳ” compares with: the same part of the year before; the previous stage. */
export function samePeriodBefore(period: Period): Period {
  return 'year' in period ? { ...period, year: period.year - 1 } : shift(period, -1);
}

function shift(period: Period, by: 1 | -1): Period {
  switch (period.kind) {
    case 'year':
    case 'school-year':
      return { ...period, year: period.year + by };
    case 'half': {
      const index = period.year * 2 + period.half - 1 + by;
      return { kind: 'half', year: Math.floor(index / 2), half: index % 2 === 0 ? 1 : 2 };
    }
    case 'quarter': {
      const index = period.year * 4 + period.quarter - 1 + by;
      return { kind: 'quarter', year: Math.floor(index / 4), quarter: ((index % 4) + 1) as 1 | 2 | 3 | 4 };
    }
    case 'stage': {
      const length = period.to - period.from + 1;
      return { kind: 'stage', from: period.from + by * length, to: period.to + by * length };
    }
  }
}

/** The calendar year in which the period ends. */
export function yearOf(period: Period): number {
  return Math.floor((span(period)[1] - 1) / 12);
}
