import { roman } from '../../language/roman.ts';
import { everyMatch } from '../every-match.ts';
import type { LintRule } from '../rule.ts';
import { slip } from '../slip.ts';

/**
 * A quarter has a Roman number.
 *
 * @example ok: Quý III/2023, quý IV năm 2023; đồng chí Quý 3 lần dự.
 * @example not ok: Quý 3/2023, các đơn vị ký giao ước.
 * @example fixed: Quý III/2023, các đơn vị ký giao ước.
 * @example not ok: Trong quý 1 năm 2024.
 */
export const quarterRoman: LintRule = {
  id: 'quarter-roman',
  severity: 'warning',
  ...slip(
    ['Quý không viết bằng số La Mã: “{actual}”', 'Viết: “{expected}”.'],
    ['The number of the quarter is not Roman: “{actual}”', 'Write: “{expected}”.'],
  ),
  check: everyMatch(/(?<!\p{L})([qQ]uý) ([1-4])(?=(?:\/| năm )\d{4}(?!\d))/gu, ({ 1: word = '', 2: number = '' }) => ({
    expected: `${word} ${roman(Number(number))}`,
    fix: true,
  })),
};
