import { patternRule } from '../pattern-rule.ts';

/**
 * No space between a number and `%`.
 *
 * @example ok: Đạt 99,2%.
 * @example not ok: Đạt 98.5 %.
 * @example mended: Đạt 98.5%.
 * @example not ok: Đạt 99,2 %.
 * @example mended: Đạt 99,2%.
 */
export const percentGlued = patternRule('percent-glued', /(?<![\d.,])\d+(?:[.,]\d+)*\s+%/gu, ({ 0: found }) => ({
  expected: found.replace(/\s+/, ''),
  mend: true,
}));
