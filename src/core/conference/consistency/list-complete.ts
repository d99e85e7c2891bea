import { type Count, countWords, miscounted } from './counts.ts';
import type { ConsistencyRule } from './rule.ts';

/**
 * All that are counted are listed.
 *
 * @example ok
 * cluster: {name: C, size: 7, partial: true, members: [VKSND tỉnh Gia Lai, VKSND tỉnh Kon Tum]}
 * @example not ok
 * cluster: {name: C, size: «7», members: [VKSND tỉnh Gia Lai, VKSND tỉnh Kon Tum]}
 * @example ok
 * venue: {mode: online, bridgeCount: 1, bridges: [VKSND tỉnh Gia Lai]}
 * @example not ok
 * venue: {mode: online, bridgeCount: «4», bridges: [VKSND tỉnh Gia Lai]}
 * @example ok
 * tasks: {count: 8}
 * @example not ok
 * tasks: {count: «8», items: [a, b]}
 * @example ok
 * classifications: [{name: Hoàn thành xuất sắc nhiệm vụ, count: 6, units: all}]
 * @example not ok
 * classifications: [{name: Hoàn thành xuất sắc nhiệm vụ, count: «6», units: [VKSND tỉnh Gia Lai]}]
 */
export const listComplete: ConsistencyRule<Count> = {
  id: 'list-complete',
  severity: 'warning',
  ...countWords(
    'Bổ sung danh sách, hoặc sửa số đếm; nếu nguồn ghi như vậy thì để nguyên.',
    'Complete the list or correct the count; leave it if the source says so.',
  ),
  examples: (['members', 'bridges', 'absences', 'tasks', 'units', 'collectives', 'individuals'] as const).map(
    (what) => ({ what, stated: 8, listed: 7 }),
  ),
  check: (conference) => miscounted(conference).filter(({ params: { stated, listed } }) => listed < stated),
};
