import { search } from '../every-match.ts';
import { worded } from '../prose.ts';
import type { LintRule } from '../rule.ts';
import { slip } from '../slip.ts';

/**
 * `thi đua, khen thưởng` with its comma, as the law's name has it, where the text writes it so at least once.
 *
 * @example ok: Công tác thi đua, khen thưởng của Hội đồng Thi đua - Khen thưởng; thi đua và khen thưởng.
 * @example not ok: Công tác thi đua, khen thưởng năm 2021. Công tác thi đua khen thưởng có chuyển biến.
 * @example fixed: Công tác thi đua, khen thưởng năm 2021. Công tác thi đua, khen thưởng có chuyển biến.
 */
export const emulationComma: LintRule = {
  id: 'emulation-comma',
  severity: 'warning',
  ...slip(
    ['“{actual}” thiếu dấu phẩy mà nơi khác trong bài có', 'Viết thống nhất: “{expected}”.'],
    ['“{actual}” lacks the comma that it has elsewhere', 'Write it one way: “{expected}”.'],
  ),
  check: (prose) => {
    const passages = worded(prose);
    if (!passages.some(({ text }) => text.includes('thi đua, khen thưởng'))) return [];
    return passages.flatMap((at) =>
      search(prose, at, /(?<!Hội đồng |Cụm |Khối |Luật )thi đua khen thưởng(?!\p{L})/gu, () => ({
        expected: 'thi đua, khen thưởng',
        fix: true,
      })),
    );
  },
};
