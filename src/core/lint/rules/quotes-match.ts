import { unbalancedQuotes } from '../../language/quote.ts';
import { finding, worded } from '../prose.ts';
import type { LintRule } from '../rule.ts';
import { slip } from '../slip.ts';

/**
 * Every quote has its partner in the same paragraph.
 *
 * @example ok: Phương châm: “Đoàn kết, ‘trách nhiệm’” của buôn H’Hen.
 * @example not ok: Phương châm: Đoàn kết, trách nhiệm”; chủ đề khác.
 * @example not ok: Phương châm "Đoàn kết.
 */
export const quotesMatch: LintRule = {
  id: 'quotes-match',
  severity: 'warning',
  ...slip(
    ['Dấu ngoặc kép {actual} không có dấu đi cùng', 'Thêm dấu còn thiếu, hoặc bỏ dấu này.'],
    ['The quote {actual} has no partner', 'Add the other, or drop this one.'],
  ),
  check: (prose) =>
    worded(prose).flatMap((at) => {
      const lone = unbalancedQuotes(at.text);
      const straight = Array.from(at.text.matchAll(/"/g), ({ index }) => ({ index, mark: '"' }));
      const guillemets = Array.from(at.text.matchAll(/[«»]/g), ({ index, 0: mark }) => ({ index, mark }));
      const odd = [straight, guillemets].flatMap((marks) => (marks.length % 2 === 1 ? marks.slice(-1) : []));
      return [...lone, ...odd].map(({ index, mark }) =>
        finding(prose, at, { actual: mark }, { from: index, to: index + 1 }),
      );
    }),
};
