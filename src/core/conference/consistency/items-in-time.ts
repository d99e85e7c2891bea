import type { ConsistencyRule } from './rule.ts';

/** Minutes since midnight of `08:05`, `8h05`. */
function minutesOf(clock: string): number {
  const [hour = 0, minute = 0] = clock.split(/[:hg]/).map(Number);
  return hour * 60 + minute;
}

/**
 * The hours of the programme run forward, day by day.
 *
 * @example ok
 * programme: [{kind: opening, time: "08:00"}, {kind: closing, time: "10:45"}]
 * @example not ok
 * programme: [{kind: report, time: "14:00"}, {kind: voting, time: «"08:00"»}]
 * @example ok
 * programme: [{kind: report, day: 18/12/2025, time: "14:00"}, {kind: voting, day: 19/12/2025, time: "08:00"}]
 */
export const itemsInTime: ConsistencyRule<{ before: string; after: string }> = {
  id: 'items-in-time',
  severity: 'warning',
  vi: ({ before, after }) => ({
    reason: `Việc lúc ${after} đứng sau việc lúc ${before}`,
    remedy: 'Sửa giờ hoặc thứ tự; họp nhiều ngày thì ghi `day` cho việc đầu tiên của mỗi ngày.',
  }),
  en: ({ before, after }) => ({
    reason: `The item of ${after} stands after that of ${before}`,
    remedy: 'Correct the hour or the order; at a conference of several days give the first item of each day its `day`.',
  }),
  examples: [{ before: '14:00', after: '08:00' }],
  check: ({ programme }) => {
    let last: string | undefined;
    return (programme ?? []).flatMap(({ day, time }, index) => {
      if (day !== undefined) last = undefined;
      const before = last;
      if (time === undefined) return [];
      last = time;
      return before !== undefined && minutesOf(time) < minutesOf(before)
        ? [{ params: { before, after: time }, path: ['programme', index, 'time'] }]
        : [];
    });
  },
};
