import { formatNumber } from '../../language/number.ts';
import { correctEither } from './phrases.ts';
import type { ConsistencyRule } from './rule.ts';

/**
 * A part is never more than its whole: 121 of 122, not 123 of 122. More than a plan is no mistake: that is `plan`, not `total`.
 *
 * @example ok
 * indicators:
 *   - {name: a, value: 122, total: 122}
 *   - {name: b, value: 130, plan: 122}
 * @example not ok
 * indicators:
 *   - {name: a, value: «123», total: 122}
 * @example ok
 * indicators:
 *   - name: a
 *     value: 10
 *     perUnit:
 *       - {unit: VKSND tỉnh Gia Lai, value: 3, total: 3}
 * @example not ok
 * indicators:
 *   - name: a
 *     value: 10
 *     perUnit:
 *       - {unit: VKSND tỉnh Gia Lai, value: «4», total: 3}
 */
export const valueWithinTotal: ConsistencyRule<{ name: string; value: number; total: number }> = {
  id: 'value-within-total',
  severity: 'error',
  vi: ({ name, value, total: whole }) => ({
    reason: `“${name}”: giá trị ${formatNumber(value)} lớn hơn tổng số ${formatNumber(whole)}`,
    remedy: `${correctEither.vi} Vượt kế hoạch thì ghi ở \`plan\`, không phải \`total\`.`,
  }),
  en: ({ name, value, total: whole }) => ({
    reason: `“${name}”: the value ${value} is more than the total ${whole}`,
    remedy: `${correctEither.en} What exceeds a plan belongs to \`plan\`, not \`total\`.`,
  }),
  examples: [{ name: 'Án điểm', value: 123, total: 122 }],
  check: ({ indicators }) =>
    (indicators ?? []).flatMap((indicator, index) => {
      const parts = [
        { ...indicator, path: ['indicators', index] },
        ...(indicator.perUnit ?? []).map((share, unit) => ({ ...share, path: ['indicators', index, 'perUnit', unit] })),
      ];
      return parts.flatMap(({ value, total, path }) =>
        total !== undefined && value > total
          ? [{ params: { name: indicator.name, value, total }, path: [...path, 'value'] }]
          : [],
      );
    }),
};
