import { everyMatch } from '../every-match.ts';
import type { LintRule } from '../rule.ts';
import { slip } from '../slip.ts';

const date =
  /(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?![\d/-])|[nN]gày (\d{1,2}) tháng (\d{1,2})(?: năm (\d{4}))?|(?<=[nN]gày |[sS]áng |[cC]hiều |[tT]ối )(\d{1,2})\/(\d{1,2})(?![\d/])|(?<!\p{L})[tT]háng (\d{1,2})(?:\/| năm )(\d{4})(?!\d)/gu;

/** Days of a month; February has 29 where no year is known. */
function daysIn(month: number, year: number | undefined): number {
  if (month === 2) return year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

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
  ...slip(['Không có ngày {found}', 'Xem lại ngày, tháng.'], ['There is no such day: {found}', 'Check day and month.']),
  check: everyMatch(date, (match) => {
    if (match[10] !== undefined) return Number(match[10]) >= 1 && Number(match[10]) <= 12 ? undefined : {};
    const [day, month, year] = [
      match[1] ?? match[5] ?? match[8],
      match[3] ?? match[6] ?? match[9],
      match[4] ?? match[7],
    ].map((part) => (part === undefined ? undefined : Number(part)));
    if (day === undefined || month === undefined) return undefined;
    return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year) ? undefined : {};
  }),
};
