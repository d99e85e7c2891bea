import { everyMatch } from '../every-match.ts';
import type { LintRule } from '../rule.ts';
import { slip, write } from '../slip.ts';

/**
 * An open list ends with the one character `…`, glued and without a comma. Five points and more are a blank to fill in.
 *
 * @example ok: Hỗ trợ, tặng quà… cho các hộ nghèo; Số: ........
 * @example not ok: Hỗ trợ, tặng quà,... cho các hộ nghèo.
 * @example fixed: Hỗ trợ, tặng quà… cho các hộ nghèo.
 * @example not ok: Còn nhiều khó khăn...
 */
export const ellipsisOne: LintRule = {
  id: 'ellipsis-one',
  severity: 'warning',
  ...slip(['Dấu ba chấm viết là “{actual}”', write.vi], ['An ellipsis written “{actual}”', write.en]),
  check: everyMatch(/(?<![.…])(?:[,;] ?)?(?:\.{3,4}|…+\.{2,3})(?![.…])|[,;] ?…(?!…)/gu, () => ({
    expected: '…',
    fix: true,
  })),
};
