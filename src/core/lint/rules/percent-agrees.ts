import { everyMatch } from '../every-match.ts';
import type { LintRule } from '../rule.ts';
import { slip } from '../slip.ts';

const value = (text: string) => Number(text.replaceAll('.', '').replace(',', '.'));

/**
 * A rate beside its two figures is what they give, rounded or cut.
 *
 * @example ok: 121/122 chỉ tiêu – đạt tỷ lệ 99,2%; 52/52 chỉ tiêu, đạt 100%; 2/3 số vụ, đạt 66,6%.
 * @example not ok: 121/122 chỉ tiêu, đạt tỷ lệ 98,2%.
 * @example not ok: 121/122 chỉ tiêu, đạt tỷ lệ 100%.
 */
export const percentAgrees: LintRule = {
  id: 'percent-agrees',
  severity: 'warning',
  ...slip(
    ['Tỷ lệ không khớp với số liệu: {found}', 'Tính ra {expected}.'],
    ['The rate does not fit its figures: {found}', 'They give {expected}.'],
  ),
  check: everyMatch(
    /(?<![\d/.,])(\d+(?:\.\d{3})*)\/(\d+(?:\.\d{3})*)(?![\d/])[^.;:!?\d]{0,70}?(?:đạt|bằng|chiếm|tỷ lệ)(?: tỷ lệ| là)* (\d+(?:,(\d+))?)%/gu,
    ({ 0: all, 1: part = '', 2: whole = '', 3: stated = '', 4: decimals = '', index }) => {
      const rate = (100 * value(part)) / value(whole);
      if (!Number.isFinite(rate) || /kế hoạch|cùng kỳ/.test(all)) return undefined;
      const step = 10 ** -decimals.length;
      const off = Math.abs(rate - value(stated));
      const full = value(stated) === 100 && value(part) < value(whole);
      if (off < step && !full) return undefined;
      // As many decimals as were said, one at least; no rounding makes a whole of a part.
      const tens = 10 ** Math.max(1, decimals.length);
      const near = Math.round(rate * tens) / tens;
      const cut = near === 100 && rate < 100 ? Math.floor(rate * tens) / tens : near;
      return {
        found: `${part}/${whole}, ${stated}%`,
        expected: `${String(cut).replace('.', ',')}%`,
        from: index,
        to: index + all.length,
      };
    },
  ),
};
