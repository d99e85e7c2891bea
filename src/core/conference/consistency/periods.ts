/** The year looked back on, and those planned for. */
import type { Path } from '../../model/source.ts';
import type { Conference } from '../schema/conference.ts';

/** The period reviewed; nothing when several differ. */
export function reviewed({ purposes }: Conference): { period: string; interim: boolean } | undefined {
  const found = purposes.filter(
    ({ kind, period }) => (kind === 'review' || kind === 'interim') && period !== undefined,
  );
  const [first] = found;
  return first?.period !== undefined && found.every(({ period }) => period === first.period)
    ? // A half or a quarter reviewed leaves the rest of its year to plan for, whatever the review is called.
      { period: first.period, interim: first.kind === 'interim' || /[HQ]\d$/u.test(first.period) }
    : undefined;
}

/** Periods that are planned for. */
export function plans(conference: Conference): { period: string; path: Path }[] {
  const { nextTerm, covenant, tasks, purposes } = conference;
  return [
    ...purposes.map(({ kind, period }, index) => ({
      period: kind === 'covenant' || kind === 'launch' || kind === 'election' ? period : undefined,
      path: ['purposes', index, 'period'],
    })),
    { period: tasks?.period, path: ['tasks', 'period'] },
    { period: nextTerm?.period, path: ['nextTerm', 'period'] },
    { period: covenant?.period, path: ['covenant', 'period'] },
  ].flatMap(({ period, path }) => (period === undefined ? [] : [{ period, path }]));
}
