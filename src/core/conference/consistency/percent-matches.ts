import { isRateOf as matches } from '../../language/rate.ts';
import { computed, type Percent, percentWords } from './rates.ts';
import type { ConsistencyRule } from './rule.ts';

/**
 * A stated rate is the one that its figures give: 121 of 122 are 99,2 %.
 *
 * @example ok
 * indicators: [{name: a, value: 121, total: 122, percent: "99,2"}, {name: b, value: 52, total: 52, percent: 100%}, {name: c, value: 121, total: 122, percent: 99}]
 * @example not ok
 * indicators: [{name: a, value: 121, total: 122, percent: «"99,3"»}]
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
        percent !== undefined && total && !matches(percent, value, total)
          ? [
              {
                params: { stated: percent, value, total, computed: computed(value, total, percent) },
                path: [...path, 'percent'],
              },
            ]
          : [],
      );
    }),
};
