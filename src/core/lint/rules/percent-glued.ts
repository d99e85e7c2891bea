import { everyMatch } from '../every-match.ts';
import type { LintRule } from '../rule.ts';
import { slip } from '../slip.ts';

/**
 * No space between a number and `%`.
 *
 * @example ok: Đạt 99,2%.
 * @example not ok: Đạt 98.5 %.
 * @example mended: Đạt 98.5%.
 * @example not ok: Đạt 99,2 %.
 * @example mended: Đạt 99,2%.
 */
export const percentGlued: LintRule = {
  id: 'percent-glued',
  severity: 'warning',
  ...slip(['Có dấu cách trước %: {found}', 'Viết: {expected}.'], ['A space before %: {found}', 'Write: {expected}.']),
  check: everyMatch(/(?<![\d.,])\d+(?:[.,]\d+)*\s+%/gu, ({ 0: found }) => ({
    expected: found.replace(/\s+/, ''),
    mend: true,
  })),
};
