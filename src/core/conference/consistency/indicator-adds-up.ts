import type { ConsistencyRule } from './rule.ts';
import { isComplete, type Total, totalWords, unequal } from './shares.ts';

/**
 * Figures by unit add up to the figure of the whole. Averages and rates are not sums and are left alone.
 *
 * @example ok
 * cluster: {name: Cụm 7, members: [VKSND tỉnh Gia Lai, VKSND tỉnh Kon Tum, VKSND tỉnh Đắk Lắk]}
 * indicators: [{name: a, value: 10, perUnit: [{unit: VKSND tỉnh Gia Lai, value: 6}, {unit: VKSND tỉnh Kon Tum, value: 3}]}, {name: b, value: 90, unit: '%', perUnit: [{unit: VKSND tỉnh Gia Lai, value: 91}]}]
 * @example not ok
 * cluster: {name: Cụm 7, members: [VKSND tỉnh Gia Lai, VKSND tỉnh Kon Tum, VKSND tỉnh Đắk Lắk]}
 * indicators: [{name: a, value: «10», perUnit: [{unit: VKSND tỉnh Gia Lai, value: 6}, {unit: VKSND tỉnh Kon Tum, value: 5}]}]
 * @example ok
 * cluster: {name: Cụm 7, members: [VKSND tỉnh Gia Lai, VKSND tỉnh Kon Tum, VKSND tỉnh Đắk Lắk]}
 * indicators: [{name: a, value: "0,6", perUnit: [{unit: VKSND tỉnh Gia Lai, value: "0,1"}, {unit: VKSND tỉnh Kon Tum, value: "0,2"}, {unit: VKSND tỉnh Đắk Lắk, value: "0,3"}]}]
 * @example not ok
 * cluster: {name: Cụm 7, members: [VKSND tỉnh Gia Lai, VKSND tỉnh Kon Tum, VKSND tỉnh Đắk Lắk]}
 * indicators: [{name: a, value: «10», perUnit: [{unit: VKSND tỉnh Gia Lai, value: 1}, {unit: VKSND tỉnh Kon Tum, value: 2}, {unit: VKSND tỉnh Đắk Lắk, value: 3}]}]
 */
export const indicatorAddsUp: ConsistencyRule<Total> = {
  id: 'indicator-adds-up',
  severity: 'warning',
  ...totalWords,
  examples: [{ sum: 11, whole: 10 }],
  check: (conference) =>
    (conference.indicators ?? []).flatMap(({ perUnit, value, total, unit, scope }, index) => {
      if (!perUnit || unit?.includes('%') || /bình quân|trung bình/i.test(scope ?? '')) return [];
      const complete = isComplete(conference, perUnit);
      const path = ['indicators', index];
      return [
        ...unequal(
          perUnit.map((share) => share.value),
          value,
          complete,
          [...path, 'value'],
        ),
        ...unequal(
          perUnit.map((share) => share.total),
          total,
          complete,
          [...path, 'total'],
        ),
      ];
    }),
};
