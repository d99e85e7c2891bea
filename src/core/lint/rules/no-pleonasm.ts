import { everyMatch } from '../every-match.ts';
import type { LintRule } from '../rule.ts';
import { slip } from '../slip.ts';
import { likeCase, wholeWords } from '../words-and-sentences.ts';

/** Too much → enough. Source: language.md 11. */
const enough: Record<string, string> = {
  'đã từng': 'từng',
  'hiện đang': 'đang',
  'hiện nay đang': 'hiện nay',
  'tất cả mọi': 'mọi',
  'nguyên nhân là do': 'nguyên nhân là',
  'lý do là vì': 'lý do là',
  'hàng loạt những': 'hàng loạt',
  'hàng loạt các': 'hàng loạt',
  'các những': 'các',
  'những các': 'những',
  'xuất sắc nhất': 'xuất sắc',
  'tối ưu nhất': 'tối ưu',
  'nhằm để': 'nhằm',
  'nhằm mục đích để': 'nhằm',
  'cùng chung tay': 'chung tay',
  'cùng chung sức': 'chung sức',
  'bởi vì do': 'do',
  'ngày sinh nhật': 'sinh nhật',
  'hoàn thành xong': 'hoàn thành',
  'mục tiêu nhằm để': 'mục tiêu',
};

/**
 * Words that say a thing twice.
 *
 * @example ok: Các đơn vị từng đạt, đang giữ, mọi người, nguyên nhân là thiếu người.
 * @example not ok: Đơn vị hiện đang dẫn đầu.
 * @example not ok: Tất cả mọi đơn vị đều tham gia.
 */
export const noPleonasm: LintRule = {
  id: 'no-pleonasm',
  severity: 'info',
  ...slip(['Thừa từ: “{actual}”', 'Chỉ cần: “{expected}”.'], ['A pleonasm: “{actual}”', 'Enough is: “{expected}”.']),
  check: everyMatch(
    wholeWords(
      Object.keys(enough)
        .sort((one, other) => other.length - one.length)
        .join('|'),
      'giu',
    ),
    ({ 0: actual }) => ({ expected: likeCase(actual, enough[actual.toLowerCase()] ?? actual) }),
  ),
};
