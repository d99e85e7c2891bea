/** Days and periods of a conference as comparable text: ISO, as precise as they were said. */
import type { Conference } from './conference.ts';

/** `29/3/2024` and `2024-3-29` → `2024-03-29`; a month → `2024-03`; nothing without a year. */
export function isoDay(written: string): string | undefined {
  const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(written);
  const spoken = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(written);
  const parts = iso ? [iso[1], iso[2], iso[3]] : spoken ? [spoken[3], spoken[2], spoken[1]] : [];
  const known = parts.filter((part) => part !== undefined);
  return known.length > 0 ? known.map((part) => part.padStart(2, '0')).join('-') : undefined;
}

/** The last day of the conference as far as it is known, with its year. */
export function lastDay({ date }: Conference): string | undefined {
  const days = [...(date?.on ?? []), date?.from, date?.to].flatMap((day) =>
    day === undefined ? [] : [isoDay(day) ?? ''],
  );
  return days.filter(Boolean).sort().at(-1);
}

/** Later, as far as both are known: `2024-03` is not after `2024-03-29`. */
export function isAfter(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) > other.slice(0, length);
}

/** First and last year of a period: `2021-2025` → 2021, 2025; `2024-H1` → 2024, 2024. */
export function yearsOf(period: string): { first: number; last: number } {
  const first = Number(period.slice(0, 4));
  const last = /^\d{4}[-/](\d{4})$/.exec(period)?.[1];
  return { first, last: last === undefined ? first : Number(last) };
}
