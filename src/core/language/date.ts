/**
 * Calendar days as people write them. A day is three numbers, never a `Date`: it has no time zone to slip in.
 * Any part may be unknown.
 */
import { daysIn } from './calendar.ts';
import { twoDigits } from './number.ts';

/** `{month: 2, day: 11}` is `11/2` of a year that is not said. */
export interface CalendarDate {
  year?: number | undefined;
  month?: number | undefined;
  day?: number | undefined;
}

/** Who speaks: a newspaper, a government portal, an official document. */
export type Register = 'press' | 'portal' | 'document';

const shapes: readonly RegExp[] = [
  /^(?<year>\d{4})(?:-(?<month>\d{1,2})(?:-(?<day>\d{1,2}))?)?$/,
  /^(?<day>\d{1,2})\/(?<month>\d{1,2})(?:\/(?<year>\d{4}))?$/,
  /^(?<day>\d{1,2})-(?<month>\d{1,2})(?:-(?<year>\d{4}))?$/,
  /^(?:tháng )?(?<month>\d{1,2})\/(?<year>\d{4})$/i,
  /^(?:ngày )?(?<day>\d{1,2}) tháng (?<month>\d{1,2})(?: năm (?<year>\d{4}))?$/i,
  /^tháng (?<month>\d{1,2})(?: năm (?<year>\d{4}))?$/i,
  /^năm (?<year>\d{4})$/i,
];

/**
 * Read a day, month or year: `2024-03-29`, `2024-03`, `2024`, `29/3/2024`, `29/3`, `29-3-2024`, `3/2024`,
 * `ngày 29 tháng 3 năm 2024`. Undefined for anything else and for days that no calendar has (30/2, 29/2/2023).
 */
export function parseDate(text: string): CalendarDate | undefined {
  const written = text
    .trim()
    .replace(/^ngày\s+(?=\d+[/-])/i, '')
    .replace(/\s+/g, ' ');
  for (const shape of shapes) {
    const parts = shape.exec(written)?.groups;
    if (!parts) continue;
    const date: CalendarDate = {};
    if (parts.year) date.year = Number(parts.year);
    if (parts.month) date.month = Number(parts.month);
    if (parts.day) date.day = Number(parts.day);
    return isPossible(date) ? date : undefined;
  }
  return undefined;
}

const leapYear = 2000;

/** Whether a calendar can hold it; 29/2 without a year can be. */
export function isPossible({ year, month, day }: CalendarDate): boolean {
  if (year !== undefined && (!Number.isInteger(year) || year < 1000 || year > 9999)) return false;
  if (month === undefined) return day === undefined;
  if (!Number.isInteger(month) || month < 1 || month > 12) return false;
  if (day === undefined) return true;
  return Number.isInteger(day) && day >= 1 && day <= daysIn({ year: year ?? leapYear, month });
}

/** Earlier first; an unknown part comes before a known one. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return (a.year ?? 0) - (b.year ?? 0) || (a.month ?? 0) - (b.month ?? 0) || (a.day ?? 0) - (b.day ?? 0);
}

/** `2024-03-29`, `2024-03` or `2024`; undefined without a year. */
export function isoDate({ year, month, day }: CalendarDate): string | undefined {
  if (year === undefined) return undefined;
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map(twoDigits)
    .join('-');
}

/** What `parseDate` reads, as `isoDate` writes it: `29/3/2024` → `2024-03-29`. Undefined for no date, and without a year. */
export function toIsoDate(text: string | undefined): string | undefined {
  const date = parseDate(text ?? '');
  return date && isoDate(date);
}

/**
 * One date without the word “ngày”, save in a document, where it belongs to the form.
 * press `29/3/2024`; portal `09/02/2023`; document `ngày 05 tháng 01 năm 2024`.
 * Incomplete: `29/3`, `tháng 3/2024`, `năm 2024`; nothing known: the empty string.
 */
export function formatDate(date: CalendarDate, register: Register): string {
  const { year, month, day } = date;
  if (register === 'document') return inFull(date);
  const months = month === undefined ? undefined : monthOf(month, register);
  if (day !== undefined) return [dayOf(day, register), months, year].filter(isKnown).join('/');
  if (months !== undefined) return `tháng ${[months, year].filter(isKnown).join('/')}`;
  return year === undefined ? '' : `năm ${year}`;
}

/** The form's line, a dotted blank for each part that is not known: `ngày … tháng … năm 2024`. */
export function formatDateOrBlank({ year, month, day }: CalendarDate = {}, blank = '…'): string {
  const days = day === undefined ? blank : dayOf(day, 'document');
  const months = month === undefined ? blank : monthOf(month, 'document');
  return `ngày ${days} tháng ${months} năm ${year ?? blank}`;
}

function inFull({ year, month, day }: CalendarDate): string {
  return [
    day === undefined ? '' : `ngày ${dayOf(day, 'document')}`,
    month === undefined ? '' : `tháng ${monthOf(month, 'document')}`,
    year === undefined ? '' : `năm ${year}`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** The number of a day: two digits in documents (Decree 30, Annex I) and portals, as it is in papers. */
export function dayOf(day: number, register: Register): string {
  return register === 'press' ? String(day) : twoDigits(day);
}

/** The number of a month: documents pad 1 and 2 only (Decree 30, Annex I), portals every one, papers none. */
export function monthOf(month: number, register: Register): string {
  return register === 'portal' || (register === 'document' && month <= 2) ? twoDigits(month) : String(month);
}

function isKnown(part: string | number | undefined): part is string | number {
  return part !== undefined;
}
