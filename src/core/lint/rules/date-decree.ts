import { formatDate } from '../../language/date.ts';
import { search } from '../pattern-rule.ts';
import { worded } from '../prose.ts';
import type { LintRule } from '../rule.ts';

/**
 * In documents of Decree 30 days under 10 and the months 1 and 2 have a 0 before them, other months none. Articles are free.
 *
 * @example ok: ---\nlayout: official\n---\n\nNgày 05 tháng 3 năm 2024 và ngày 15 tháng 02 năm 2024.
 * @example ok: Ngày 5 tháng 3 năm 2024.
 * @example not ok: ---\nlayout: official\n---\n\nNgày 5 tháng 03 năm 2024.
 * @example mended: ---\nlayout: official\n---\n\nNgày 05 tháng 3 năm 2024.
 */
export const dateDecree: LintRule = {
  id: 'date-decree',
  check: (prose) => {
    if ((prose.style?.dates ?? prose.form) !== 'document') return [];
    return worded(prose).flatMap((at) =>
      search(
        prose,
        at,
        'date-decree',
        /([nN]gày) (\d{1,2}) tháng (\d{1,2})(?= năm \d{4})/gu,
        ({ 0: found, 1: word = '', 2: day = '', 3: month = '' }) => {
          const expected = formatDate({ day: Number(day), month: Number(month) }, 'document').replace('ngày', word);
          return expected === found ? undefined : { expected, mend: true };
        },
      ),
    );
  },
};
