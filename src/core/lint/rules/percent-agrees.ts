import { parseNumber } from '../../language/number.ts';
import { formatPercent, isRate, rateOf } from '../../language/rate.ts';
import { everyMatch } from '../every-match.ts';
import type { LintRule } from '../rule.ts';
import { slip } from '../slip.ts';

/**
 * A rate beside its two figures is what they give, rounded or cut.
 *
 * @example ok: 121/122 chỉ tiêu – đạt tỷ lệ 99,2%; 52/52 chỉ tiêu, đạt 100%; 2/3 số vụ, đạt 66,6%.
 * @example not ok: 121/122 chỉ tiêu, đạt tỷ lệ 98,2%.
 * @example not ok: 121/122 chỉ tiêu, đạt tỷ lệ 100%.
 * @example not ok: 1.993/2.992 vụ, đạt 66,7%.
 * @example not ok: 1/10.000 vụ, chiếm 0%.
 */
export const percentAgrees: LintRule = {
  id: 'percent-agrees',
  severity: 'warning',
  ...slip(
    ['Tỷ lệ không khớp với số liệu: {actual}', 'Tính ra {expected}.'],
    ['The rate does not fit its figures: {actual}', 'They give {expected}.'],
  ),
  check: everyMatch(
    /(?<![\d/.,])(\d+(?:\.\d{3})*)\/(\d+(?:\.\d{3})*)(?![\d/])[^.;:!?\d]{0,70}?(?:đạt|bằng|chiếm|tỷ lệ)(?: tỷ lệ| là)* (\d+(?:,(\d+))?)%/gu,
    ({ 0: all, 1: part = '', 2: whole = '', 3: stated = '', 4: decimals = '', index }) => {
      const [value, total, rate] = [part, whole, stated].map(parseNumber) as [number, number, number];
      if (total === 0 || /kế hoạch|cùng kỳ/.test(all)) return undefined;
      if (isRate(rate, value, total, decimals.length)) return undefined;
      return {
        actual: `${part}/${whole}, ${stated}%`,
        // As many decimals as were said, one at least.
        expected: formatPercent(rateOf(value, total, Math.max(1, decimals.length))),
        from: index,
        to: index + all.length,
      };
    },
  ),
};
