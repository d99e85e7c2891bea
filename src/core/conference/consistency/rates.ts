/** Rates as stated and as their figures give them: 121 of 122 are 99,2 %. */

import { toScaled } from '../../language/decimal.ts';
import { formatNumber } from '../../language/number.ts';
import { rateOf } from '../../language/rate.ts';
import type { Rule } from '../../message/rule.ts';

/** A rate as stated and as computed. */
export interface Percent {
  stated: number;
  value: number;
  total: number;
  computed: number;
}

/** What was stated, and what the figures give. */
export const percentWords: Pick<Rule<Percent>, 'vi' | 'en'> = {
  vi: ({ stated, value, total, computed }) => ({
    reason: `Tỷ lệ ghi ${formatNumber(stated)}%, tính ra ${formatNumber(computed)}% (${formatNumber(value)}/${formatNumber(total)})`,
    remedy: 'Sửa tỷ lệ hoặc số liệu; bỏ `percent` thì tỷ lệ được tính tự động.',
    actual: formatNumber(stated),
    expected: [formatNumber(computed)],
  }),
  en: ({ stated, value, total, computed }) => ({
    reason: `The rate says ${stated}%, the figures give ${computed}% (${value}/${total})`,
    remedy: 'Correct the rate or the figures; without `percent` the rate is computed.',
    actual: formatNumber(stated),
    expected: [formatNumber(computed)],
  }),
};

/** The rate that is offered for a stated one: with as many decimals, one at least. */
export function offeredFor(stated: number, value: number, total: number): number {
  return rateOf(value, total, Math.max(1, toScaled(stated).places));
}
