import { formatDate } from '../../language/date.ts';
import { search } from '../every-match.ts';
import { worded } from '../prose.ts';
import type { LintRule } from '../rule.ts';
import { slip } from '../slip.ts';

/**
 * In documents of Decree 30 days under 10 and the months 1 and 2 have a 0 before them, other months none. Articles are free.
 *
 * @example ok: ---\nlayout: official\n---\n\nNgày 05 tháng 3 năm 2024 và ngày 15 tháng 02 năm 2024.
 * @example ok: Ngày 5 tháng 3 năm 2024.
 * @example not ok: ---\nlayout: official\n---\n\nNgày 5 tháng 03 năm 2024.
 * @example fixed: ---\nlayout: official\n---\n\nNgày 05 tháng 3 năm 2024.
 */
export const dateDecree: LintRule = {
  id: 'date-decree',
  severity: 'warning',
  ...slip(
    ['Ngày tháng không theo Nghị định 30: “{actual}”', 'Thêm số 0 trước ngày dưới 10, tháng 1 và 2: “{expected}”.'],
    [
      'The date is not as Decree 30 wants it: “{actual}”',
      'A 0 goes before days under 10, and before months 1 and 2: “{expected}”.',
    ],
  ),
  check: (prose) => {
    if ((prose.style?.dates ?? prose.form) !== 'document') return [];
    return worded(prose).flatMap((at) =>
      search(
        prose,
        at,
        /([nN]gày) (\d{1,2}) tháng (\d{1,2})(?= năm \d{4})/gu,
        ({ 0: actual, 1: word = '', 2: day = '', 3: month = '' }) => {
          const expected = formatDate({ day: Number(day), month: Number(month) }, 'document').replace('ngày', word);
          return expected === actual ? undefined : { expected, fix: true };
        },
      ),
    );
  },
};
