import { everyMatch } from '../every-match.ts';
import type { LintRule } from '../rule.ts';
import { slip, write } from '../slip.ts';

/**
 * One mark is enough: no `..`, `,,`, `.,`, `:;`. An abbreviation's point may meet another mark.
 *
 * @example ok: Gia Lai, Kon Tum, v.v.; TP. HCM./.; Dak Lak Coffee Co., Ltd.
 * @example not ok: Hội nghị kết thúc..
 * @example fixed: Hội nghị kết thúc.
 * @example not ok: Phát biểu có ông Minh.. Gia Lai dự.
 * @example fixed: Phát biểu có ông Minh. Gia Lai dự.
 * @example not ok: Gia Lai,, Kon Tum.
 */
export const marksNotDoubled: LintRule = {
  id: 'marks-not-doubled',
  severity: 'warning',
  ...slip(['Dấu câu lặp hoặc thừa: “{actual}”', write.vi], ['Marks doubled or too many: “{actual}”', write.en]),
  check: everyMatch(
    /(?<![.…,;:!?/]|v\.v|TP|TX|P|Q|Tr|tr|Co|Inc|Corp|Jr|St|Mr|Ms|Dr|etc|\d)(?:\.\.|,,+|;;+|::+|[,;:][.,;:]|\.[,;:])(?![.…,;:/])/gu,
    ({ 0: actual }) => {
      const same = new Set(actual).size === 1;
      return { expected: same ? actual.charAt(0) : undefined, fix: same ? true : undefined };
    },
  ),
};
