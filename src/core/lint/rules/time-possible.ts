import { everyMatch } from '../every-match.ts';
import type { LintRule } from '../rule.ts';
import { slip } from '../slip.ts';

const time =
  /(?<![\d.,])(\d{1,2}) giờ (\d{2})(?= phút|[,.;)]|$| (?:ngày|sáng|chiều|tối|cùng ngày)(?!\p{L}))|(?<![\p{L}\d.,])(\d{1,2})[hg](\d{2})(?![\p{L}\d])/gu;

/**
 * An hour has 60 minutes.
 *
 * @example ok: 14 giờ 30, 8 giờ 05 phút, 14h00, trong 8 giờ 72 cán bộ, 48 giờ.
 * @example not ok: Hội nghị bắt đầu lúc 14 giờ 75.
 * @example not ok: Lúc 14h60, Hội nghị kết thúc.
 */
export const timePossible: LintRule = {
  id: 'time-possible',
  severity: 'warning',
  ...slip(
    ['Không có giờ {actual}', 'Xem lại giờ, phút.'],
    ['There is no such time: {actual}', 'Check hour and minutes.'],
  ),
  check: everyMatch(time, (match) => (Number(match[2] ?? match[4]) > 59 ? {} : undefined)),
};
