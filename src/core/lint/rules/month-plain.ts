import { patternRule } from '../pattern-rule.ts';

/**
 * The months from March on have no 0 before them where they are written with `tháng`. Documents have a rule of their own.
 *
 * @example ok: Ngày 05 tháng 3 năm 2024, ngày 5 tháng 01 năm 2024; tháng 03/2024; 03 tháng.
 * @example not ok: Ngày 05 tháng 03 năm 2024.
 * @example mended: Ngày 05 tháng 3 năm 2024.
 */
export const monthPlain = patternRule(
  'month-plain',
  /(?<!\p{L})([tT]háng) 0([3-9])(?= năm \d{4}(?!\d))/gu,
  ({ 1: word = '', 2: month = '' }, _at, prose) =>
    (prose.style?.dates ?? prose.form) === 'document' ? undefined : { expected: `${word} ${month}`, mend: true },
);
