import { finding, worded } from '../prose.ts';
import type { LintRule } from '../rule.ts';
import { slip } from '../slip.ts';

const partner: Record<string, string> = { ')': '(', ']': '[', '}': '{' };
const label = /(?:^|[\s;:,(])(?:\d{1,2}|[a-zđ]|[ivx]{1,4})$/u;

/**
 * Every bracket has its partner in the same paragraph. `a)` and `1)` before an item are labels.
 *
 * @example ok: Gia Lai (Cụm trưởng [năm 2024]): a) phát động; 1) tổng kết.
 * @example not ok: Gia Lai (Cụm trưởng chủ trì.
 * @example not ok: Gia Lai Cụm trưởng) chủ trì.
 */
export const bracketsMatch: LintRule = {
  id: 'brackets-match',
  severity: 'warning',
  ...slip(
    ['Dấu ngoặc {actual} không có dấu đi cùng', 'Thêm dấu còn thiếu, hoặc bỏ dấu này.'],
    ['The bracket {actual} has no partner', 'Add the other, or drop this one.'],
  ),
  check: (prose) =>
    worded(prose).flatMap((at) => {
      const open: { index: number; mark: string }[] = [];
      const lone: { index: number; mark: string }[] = [];
      for (const { index, 0: mark } of at.text.matchAll(/[()[\]{}]/g)) {
        if (partner[mark] === undefined) open.push({ index, mark });
        else if (open.at(-1)?.mark === partner[mark]) open.pop();
        else if (mark !== ')' || !label.test(at.text.slice(0, index))) lone.push({ index, mark });
      }
      return [...lone, ...open].map(({ index, mark }) =>
        finding(prose, at, { actual: mark }, { from: index, to: index + 1 }),
      );
    }),
};
