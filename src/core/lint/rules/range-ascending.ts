import { everyMatch } from '../every-match.ts';
import type { LintRule } from '../rule.ts';
import { slip } from '../slip.ts';

/**
 * A range of years runs forward.
 *
 * @example ok: Giai đoạn 2021 - 2025, năm học 2023-2024.
 * @example not ok: Giai đoạn 2025 - 2021.
 */
export const rangeAscending: LintRule = {
  id: 'range-ascending',
  severity: 'warning',
  ...slip(
    ['Khoảng năm đi ngược: {actual}', 'Xem lại; có thể là {expected}.'],
    ['The range runs backwards: {actual}', 'Check; perhaps {expected}.'],
  ),
  check: everyMatch(
    /(?<![\d/.-])((?:19|20)\d{2})(\s?[-–]\s?)((?:19|20)\d{2})(?![\d/-])/gu,
    ({ 1: from = '', 2: mark = '', 3: to = '' }) =>
      Number(from) <= Number(to) ? undefined : { expected: `${to}${mark}${from}` },
  ),
};
