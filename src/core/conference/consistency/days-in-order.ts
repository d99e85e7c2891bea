import { toIsoDate } from '../../language/date.ts';
import { isAfter } from '../days.ts';
import type { ConsistencyRule } from './rule.ts';

/**
 * A conference ends on the day it begins, or later.
 *
 * @example ok
 * date: {from: 23/6/2023, to: 24/6/2023}
 * @example not ok
 * date: {from: 24/6/2023, to: «23/6/2023»}
 */
export const daysInOrder: ConsistencyRule<{ from: string; to: string }> = {
  id: 'days-in-order',
  severity: 'error',
  vi: ({ from, to }) => ({
    reason: `Ngày kết thúc ${to} trước ngày bắt đầu ${from}`,
    remedy: 'Sửa một trong hai ngày.',
  }),
  en: ({ from, to }) => ({
    reason: `It ends on ${to}, before it begins on ${from}`,
    remedy: 'Correct one of the days.',
  }),
  examples: [{ from: '24/6/2023', to: '23/6/2023' }],
  check: ({ date }) => {
    const [from, to] = [toIsoDate(date?.from), toIsoDate(date?.to)];
    return date?.from && date.to && from && to && isAfter(from, to)
      ? [{ params: { from: date.from, to: date.to }, path: ['date', 'to'] }]
      : [];
  },
};
