import { isPossible } from '../../language/date.ts';
import { everyMatch } from '../every-match.ts';
import type { LintRule } from '../rule.ts';
import { slip } from '../slip.ts';

const date =
  /(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?![\d/-])|[nN]gày (\d{1,2}) tháng (\d{1,2})(?: năm (\d{4}))?|(?<=[nN]gày |[sS]áng |[cC]hiều |[tT]ối )(\d{1,2})\/(\d{1,2})(?![\d/])|(?<!\p{L})[tT]háng (\d{1,2})(?:\/| năm )(\d{4})(?!\d)/gu;

/**
 * The calendar has such a day.
 *
 * @example ok: Ngày 29/2/2024, sáng 31/12, ngày 30 tháng 4 năm 2023.
 * @example not ok: Ngày 30/2/2024 tại Gia Lai.
 * @example not ok: Ngày 29 tháng 02 năm 2023.
 * @example ok: Tháng 12/2024, tháng 3 năm 2024.
 * @example not ok: Tháng 13/2024 tại Gia Lai.
 * @example not ok: Sáng 12/13 tại Gia Lai.
 */
export const datePossible: LintRule = {
  id: 'date-possible',
  severity: 'warning',
  ...slip(
    ['Không có ngày {actual}', 'Xem lại ngày, tháng.'],
    ['There is no such day: {actual}', 'Check day and month.'],
  ),
  check: everyMatch(date, (match) => {
    const number = (...groups: number[]): number | undefined => {
      const written = groups.map((group) => match[group]).find((part) => part !== undefined);
      return written === undefined ? undefined : Number(written);
    };
    return isPossible({ day: number(1, 5, 8), month: number(3, 6, 9, 10), year: number(4, 7, 11) }) ? undefined : {};
  }),
};
