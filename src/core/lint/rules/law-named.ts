import { everyMatch } from '../every-match.ts';
import type { LintRule } from '../rule.ts';
import { onlyWrite } from '../slip.ts';

const name = 'Luật Thi đua, khen thưởng';

/**
 * The law is `Luật Thi đua, khen thưởng`: a comma, and one capital after `Luật`.
 *
 * @example ok: Luật Thi đua, khen thưởng năm 2022; LUẬT THI ĐUA, KHEN THƯỞNG.
 * @example not ok: Luật thi đua – khen thưởng năm 2022.
 * @example fixed: Luật Thi đua, khen thưởng năm 2022.
 */
export const lawNamed: LintRule = {
  id: 'law-named',
  severity: 'warning',
  ...onlyWrite('Tên luật chưa đúng: “{actual}”', 'The name of the law is not “{actual}”'),
  check: everyMatch(/Luật [tT]hi đua\s*(?:[,–—-]\s*)?[kK]hen thưởng/gu, ({ 0: actual }) =>
    actual === name ? undefined : { expected: name, fix: true },
  ),
};
