import { finding, worded } from '../prose.ts';
import type { LintRule } from '../rule.ts';
import { slip } from '../slip.ts';

/** Short forms of one name; of two equals the first is meant. */
const sets: readonly { forms: readonly string[]; pattern: RegExp }[] = [
  { forms: ['TP HCM', 'TP.HCM', 'TP. HCM', 'TPHCM'], pattern: /(?<![\p{L}\d])(?:TP\.? ?HCM)(?![\p{L}\d])/gu },
  { forms: ['VKSND tối cao', 'VKSNDTC'], pattern: /(?<![\p{L}\d/-])(?:VKSNDTC|VKSND tối cao)(?![\p{L}\d/-])/gu },
  { forms: ['TAND tối cao', 'TANDTC'], pattern: /(?<![\p{L}\d/-])(?:TANDTC|TAND tối cao)(?![\p{L}\d/-])/gu },
];

/**
 * A text keeps to one short form of a name: `TP HCM` or `TPHCM`, `VKSND tối cao` or `VKSNDTC`. Most say which.
 *
 * @example ok: VKSND TP HCM và VKSND tối cao; số 05/QĐ-VKSTC, 06/VKSNDTC.
 * @example not ok: VKSND TP.HCM họp. Lãnh đạo VKSND TP.HCM dự. Đại biểu TPHCM phát biểu.
 * @example not ok: Lãnh đạo VKSND tối cao dự. VKSNDTC tặng Bằng khen.
 */
export const shortFormOne: LintRule = {
  id: 'short-form-one',
  severity: 'warning',
  ...slip(
    ['Một tên viết tắt nhiều kiểu trong bài: “{actual}”', 'Viết thống nhất: “{expected}”.'],
    ['A name is shortened in several ways: “{actual}”', 'Keep to one: “{expected}”.'],
  ),
  check: (prose) =>
    sets.flatMap(({ forms, pattern }) => {
      const seen = worded(prose).flatMap((at) =>
        Array.from(at.text.matchAll(pattern), ({ index, 0: actual }) => ({ at, index, actual })),
      );
      const count = (form: string) => seen.filter(({ actual }) => actual === form).length;
      const expected = forms.reduce((best, form) => (count(form) > count(best) ? form : best));
      return seen.flatMap(({ at, index, actual }) =>
        actual === expected
          ? []
          : [finding(prose, at, { actual, expected }, { from: index, to: index + actual.length })],
      );
    }),
};
