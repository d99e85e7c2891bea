import { everyMatch } from '../every-match.ts';
import type { LintRule } from '../rule.ts';
import { slip } from '../slip.ts';

/**
 * The year of a date has four digits.
 *
 * @example ok: Ngày 16/1/2024, sáng 16/1, đạt 16/1/24 chỉ tiêu, số 16/1/24.
 * @example not ok: Ngày 16/1/24 tại Gia Lai.
 * @example not ok: Chiều ngày 05/03/24, các đơn vị ký giao ước.
 */
export const yearWhole: LintRule = {
  id: 'year-whole',
  severity: 'warning',
  ...slip(
    ['Năm chỉ có hai chữ số: {actual}', 'Viết đủ: {expected}.'],
    ['The year has two digits: {actual}', 'Write it whole: {expected}.'],
  ),
  check: everyMatch(
    /(?<=(?<!\p{L})(?:ngày|sáng|trưa|chiều|tối) )(0?[1-9]|[12]\d|3[01])\/(0?[1-9]|1[0-2])\/(\d{2})(?![\d/])/giu,
    ({ 1: day = '', 2: month = '', 3: year = '' }) => ({ expected: `${day}/${month}/20${year}` }),
  ),
};
