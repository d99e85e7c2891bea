import { type Count, countWords, miscounted } from './counts.ts';
import type { ConsistencyRule } from './rule.ts';

/**
 * No more are listed than are counted.
 *
 * @example ok
 * cluster: {name: C, size: 2, members: [VKSND tỉnh Gia Lai, VKSND tỉnh Kon Tum, {unit: VKSND tối cao, function: guest}]}
 * @example not ok
 * cluster: {name: C, size: «1», members: [VKSND tỉnh Gia Lai, VKSND tỉnh Kon Tum]}
 * @example ok
 * awards: [{form: Giấy khen, status: granted, collectives: 2, recipients: [VKSND tỉnh Gia Lai, VKSND tỉnh Kon Tum]}]
 * @example not ok
 * awards: [{form: Giấy khen, status: granted, collectives: «1», recipients: [VKSND tỉnh Gia Lai, VKSND tỉnh Kon Tum]}]
 * @example ok
 * attendance: {absent: 3, absences: [{name: A}, {count: 2}]}
 * @example not ok
 * attendance: {absent: «1», absences: [{name: A}, {count: 2}]}
 */
export const countCoversList: ConsistencyRule<Count> = {
  id: 'count-covers-list',
  severity: 'error',
  ...countWords('Sửa số đếm, hoặc bớt danh sách.', 'Correct the count or shorten the list.'),
  examples: [{ what: 'members', stated: 1, listed: 2 }],
  check: (conference) => miscounted(conference).filter(({ params: { stated, listed } }) => listed > stated),
};
