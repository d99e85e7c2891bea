import { everyMatch } from '../every-match.ts';
import type { LintRule } from '../rule.ts';
import { slip } from '../slip.ts';

/**
 * The months from March on have no 0 before them where they are written with `tháng`. Documents have a rule of their own.
 *
 * @example ok: Ngày 05 tháng 3 năm 2024, ngày 5 tháng 01 năm 2024; tháng 03/2024; 03 tháng.
 * @example not ok: Ngày 05 tháng 03 năm 2024.
 * @example fixed: Ngày 05 tháng 3 năm 2024.
 */
export const monthPlain: LintRule = {
  id: 'month-plain',
  severity: 'warning',
  ...slip(
    ['Thừa số 0 trước tháng: “{actual}”', 'Viết: “{expected}”.'],
    ['A 0 too many before the month: “{actual}”', 'Write: “{expected}”.'],
  ),
  check: everyMatch(
    /(?<!\p{L})([tT]háng) 0([3-9])(?= năm \d{4}(?!\d))/gu,
    ({ 1: word = '', 2: month = '' }, _at, prose) =>
      (prose.style?.dates ?? prose.form) === 'document' ? undefined : { expected: `${word} ${month}`, fix: true },
  ),
};
