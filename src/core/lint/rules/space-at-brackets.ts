import { everyMatch } from '../every-match.ts';
import type { LintRule } from '../rule.ts';
import { slip, write } from '../slip.ts';

/**
 * No space inside quotes and brackets, one outside.
 *
 * @example ok: Phong trào “Vì sự nghiệp” (năm 2024), các tổ H’Hen.
 * @example not ok: Phong trào “ Vì sự nghiệp ” năm 2024.
 * @example fixed: Phong trào “Vì sự nghiệp” năm 2024.
 * @example not ok: Gia Lai(Cụm trưởng) chủ trì.
 * @example fixed: Gia Lai (Cụm trưởng) chủ trì.
 */
export const spaceAtBrackets: LintRule = {
  id: 'space-at-brackets',
  severity: 'warning',
  ...slip(['Dấu cách quanh “{actual}” chưa đúng', write.vi], ['Spaces around “{actual}” are not right', write.en]),
  check: everyMatch(
    /([“‘«([]) +|(?<=\S) +([”»)\]])|(?<=\p{L}{2})([“«(])(?=\p{L})|([”»)])(?=\p{L})/gu,
    ({ 1: open, 2: close, 3: before, 4: after }) => {
      const expected = open ?? close ?? (before ? ` ${before}` : `${after} `);
      return { actual: (open ?? close ?? before ?? after) as string, expected, fix: true };
    },
  ),
};
