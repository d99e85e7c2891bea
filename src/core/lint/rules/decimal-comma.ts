import { everyMatch } from '../every-match.ts';
import type { LintRule } from '../rule.ts';
import { slip } from '../slip.ts';

/** What has parts with numbers of their own. */
const numbered = /(?<!\p{L})(?:phiên bản|mục|điều|khoản|tiết|phần|chương|phụ lục|biểu|bảng|hình|tiêu chí|chỉ tiêu) $/iu;

/**
 * A comma stands before decimals.
 *
 * @example ok: Đạt 99,2%, 1.234 vụ, 2,7 tỷ đồng, 2.700.000 đồng.
 * @example ok: Điều 12.3 điểm b, mục 3.2 điểm c, tiêu chí 3.2 điểm tối đa là 5.
 * @example not ok: Đạt 99.2% kế hoạch.
 * @example fixed: Đạt 99,2% kế hoạch.
 * @example not ok: Ủng hộ 2.7 tỷ đồng.
 */
export const decimalComma: LintRule = {
  id: 'decimal-comma',
  severity: 'warning',
  ...slip(
    ['Phần thập phân ngăn bằng dấu chấm: {actual}', 'Viết: {expected}.'],
    ['A point parts the decimals: {actual}', 'Write: {expected}.'],
  ),
  check: everyMatch(
    /(?<![\d.,/])\d+\.\d{1,2}(?=\s?(?:%|tỷ|triệu|điểm(?! [a-zđ](?!\p{L}))|tỉ))(?!\d)/gu,
    ({ 0: actual, index }, { text }) =>
      numbered.test(text.slice(Math.max(0, index - 20), index))
        ? undefined
        : { expected: actual.replace('.', ','), fix: true },
  ),
};
