/** Days and periods of a conference, as rules compare them. */
import { toIsoDate } from '../language/date.ts';
import { parsePeriod, yearsOf } from '../language/period.ts';
import type { Conference } from './schema/conference.ts';

/** The last day of the conference in ISO, as far as it is known with its year: `2024-03-29`, `2024-03`. */
export function lastDay({ date }: Conference): string | undefined {
  const days = [...(date?.on ?? []), date?.from, date?.to].map(toIsoDate);
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}

/** Later, as far as both are known: `2024-03` is not after `2024-03-29`. */
export function isAfter(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) > other.slice(0, length);
}

/** First and last year of a checked period: `2021-2025` → 2021, 2025; `2024-H1` → 2024, 2024. NaN for what is no period. */
export function yearsOfPeriod(written: string): { first: number; last: number } {
  const period = parsePeriod(written);
  return period ? yearsOf(period) : { first: Number.NaN, last: Number.NaN };
}
