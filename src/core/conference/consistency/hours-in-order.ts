import { parseTime } from '../../language/clock.ts';
import type { ConsistencyRule } from './rule.ts';

function minutes(clock: string): number {
  const { hour, minute } = parseTime(clock) ?? { hour: 0, minute: 0 };
  return hour * 60 + minute;
}

/**
 * A conference of one day ends later than it starts.
 *
 * @example ok
 * date: {from: 2024-03-29, to: 2024-03-30, start: 14:00, end: 11:30}
 * @example not ok
 * date: {on: 2024-03-29, start: 14:00, end: «11:30»}
 */
export const hoursInOrder: ConsistencyRule<{ start: string; end: string }> = {
  id: 'hours-in-order',
  severity: 'error',
  vi: ({ start, end }) => ({
    reason: `Giờ kết thúc ${end} không sau giờ bắt đầu ${start}`,
    remedy: 'Sửa giờ; buổi chiều viết `14:00`.',
  }),
  en: ({ start, end }) => ({
    reason: `It ends at ${end}, not after its start at ${start}`,
    remedy: 'Correct the hours; write the afternoon as `14:00`.',
  }),
  examples: [{ start: '14:00', end: '11:30' }],
  check: ({ date }) => {
    const oneDay = !date?.to && (date?.on?.length ?? 0) <= 1;
    return date?.start && date.end && oneDay && minutes(date.start) >= minutes(date.end)
      ? [{ params: { start: date.start, end: date.end }, path: ['date', 'end'] }]
      : [];
  },
};
