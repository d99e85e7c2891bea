/** The years and hours of the data by what they are years and hours of. */

import { formatPeriod, type Period, parsePeriod } from '../language/period.ts';

/** What a year may be the year of. */
export type Matter = 'review' | 'interim' | 'covenant';

/** A period or a time as claims key it, `2024-H1`, `8:5`; as people read it; and its path. */
export interface KnownTime {
  key: string;
  text: string;
  path: string;
}

export interface PeriodsKnown {
  byMatter: ReadonlyMap<Matter, readonly KnownTime[]>;
  start: KnownTime | undefined;
  end: KnownTime | undefined;
}

interface Data {
  purposes?: readonly { kind: string; period?: unknown }[];
  covenant?: { period?: unknown };
  date?: { start?: unknown; end?: unknown } | string;
}

/** Read them. */
export function periodsKnown(data: unknown): PeriodsKnown {
  const { purposes = [], covenant, date } = (data ?? {}) as Data;
  const byMatter = new Map<Matter, KnownTime[]>();
  const add = (matter: Matter, period: unknown, path: string): void => {
    const read = typeof period === 'string' ? parsePeriod(period) : undefined;
    if (!read) return;
    const known = { key: keyOf(read), text: formatPeriod(read), path };
    byMatter.set(matter, [...(byMatter.get(matter) ?? []), known]);
  };
  purposes.forEach(({ kind, period }, index) => {
    if (/^(?:review|interim|covenant)$/.test(kind)) add(kind as Matter, period, `purposes.${index}.period`);
  });
  add('covenant', covenant?.period, 'covenant.period');
  const { start, end } = typeof date === 'object' ? date : {};
  return { byMatter, start: timeOf(start, 'date.start'), end: timeOf(end, 'date.end') };
}

/** As claims of years key it. */
function keyOf(period: Period): string {
  switch (period.kind) {
    case 'year':
      return String(period.year);
    case 'half':
      return `${period.year}-H${period.half}`;
    case 'quarter':
      return `${period.year}-Q${period.quarter}`;
    case 'school-year':
      return `${period.year}-${period.year + 1}`;
    case 'stage':
      return `${period.from}-${period.to}`;
  }
}

/** `08:05` → `8:5`. */
function timeOf(time: unknown, path: string): KnownTime | undefined {
  const [text, hour, minute] = /^(\d\d):(\d\d)$/.exec(String(time ?? '')) ?? [];
  return text === undefined ? undefined : { key: `${Number(hour)}:${Number(minute)}`, text, path };
}
