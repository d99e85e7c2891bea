import { everyMatch } from '../every-match.ts';
import type { LintRule } from '../rule.ts';
import { slip } from '../slip.ts';

/**
 * No space between a number and `%`.
 *
 * @example ok: Đạt 99,2%.
 * @example not ok: Đạt 98.5 %.
 * @example fixed: Đạt 98.5%.
 * @example not ok: Đạt 99,2 %.
 * @example fixed: Đạt 99,2%.
 */
export const percentGlued: LintRule = {
  id: 'percent-glued',
  severity: 'warning',
  ...slip(['Có dấu cách trước %: {actual}', 'Viết: {expected}.'], ['A space before %: {actual}', 'Write: {expected}.']),
  check: everyMatch(/(?<![\d.,])\d+(?:[.,]\d+)*\s+%/gu, ({ 0: actual }) => ({
    expected: actual.replace(/\s+/, ''),
    fix: true,
  })),
};
