import { formatNumber } from '../../language/number.ts';
import type { ConsistencyRule } from './rule.ts';

/**
 * Those present are those invited less those absent.
 *
 * @example ok
 * attendance: {invited: 48, present: 45, absent: 3}
 * @example not ok
 * attendance: {invited: 48, present: «46», absent: 3}
 * @example ok
 * attendance: {invited: 48, present: 48}
 * @example not ok
 * attendance: {invited: 48, present: «49»}
 * @example ok
 * attendance: {invited: 3, absent: 3}
 * @example not ok
 * attendance: {invited: 3, absent: «4»}
 */
export const attendanceAddsUp: ConsistencyRule<{
  invited: number;
  present?: number | undefined;
  absent?: number | undefined;
}> = {
  id: 'attendance-adds-up',
  severity: 'error',
  vi: ({ invited, present, absent }) => ({
    reason: `Điểm danh không khớp: triệu tập ${formatNumber(invited)}${present === undefined ? '' : `, có mặt ${formatNumber(present)}`}${absent === undefined ? '' : `, vắng ${formatNumber(absent)}`}`,
    remedy: 'Số có mặt bằng số triệu tập trừ số vắng. Khách mời không tính vào đây.',
  }),
  en: ({ invited, present, absent }) => ({
    reason: `The roll does not add up: ${invited} invited${present === undefined ? '' : `, ${present} present`}${absent === undefined ? '' : `, ${absent} absent`}`,
    remedy: 'Those present are those invited less those absent. Guests do not count.',
  }),
  examples: [
    { invited: 48, present: 46, absent: 3 },
    { invited: 48, present: 49 },
    { invited: 3, absent: 4 },
  ],
  check: ({ attendance }) => {
    const { invited, present, absent } = attendance ?? {};
    if (invited === undefined) return [];
    if (present !== undefined) {
      const wrong = absent === undefined ? present > invited : present !== invited - absent;
      return wrong ? [{ params: { invited, present, absent }, path: ['attendance', 'present'] }] : [];
    }
    return absent !== undefined && absent > invited
      ? [{ params: { invited, present, absent }, path: ['attendance', 'absent'] }]
      : [];
  },
};
