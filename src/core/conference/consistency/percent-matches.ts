import { isRate } from '../../language/rate.ts';
import { offeredFor, type Percent, percentWords } from './rates.ts';
import type { ConsistencyRule } from './rule.ts';

/**
 * A stated rate is one that its figures give, rounded or cut: 121 of 122 are 99,2 %, 2 of 3 are 66,7 or 66,6 %.
 *
 * @example ok
 * indicators: [{name: a, value: 121, total: 122, percent: "99,2"}, {name: b, value: 52, total: 52, percent: 100%}, {name: c, value: 121, total: 122, percent: 99}]
 * @example not ok
 * indicators: [{name: a, value: 121, total: 122, percent: «"99,3"»}]
 * @example ok
 * indicators: [{name: a, value: 2, total: 3, percent: "66,6"}, {name: b, value: 9999, total: 10000, percent: "99,9"}]
 * @example not ok
 * indicators: [{name: b, value: 9999, total: 10000, percent: «100»}]
 */
export const percentMatches: ConsistencyRule<Percent> = {
  id: 'percent-matches',
  severity: 'error',
  ...percentWords,
  examples: [{ stated: 99.3, value: 121, total: 122, computed: 99.2 }],
  check: ({ indicators }) =>
    (indicators ?? []).flatMap((indicator, index) => {
      const parts = [
        { ...indicator, path: ['indicators', index] },
        ...(indicator.perUnit ?? []).map((share, unit) => ({ ...share, path: ['indicators', index, 'perUnit', unit] })),
      ];
      return parts.flatMap(({ value, total, percent, path }) =>
        percent !== undefined && total && !isRate(percent, value, total)
          ? [
              {
                params: { stated: percent, value, total, computed: offeredFor(percent, value, total) },
                path: [...path, 'percent'],
              },
            ]
          : [],
      );
    }),
};
