import type { LintRule } from '../rule.ts';
import { slip } from '../slip.ts';

const broken =
  /\uFFFD+|(?:[ÃÄÆ][\u0080-\u00BF\u0152-\u0192\u2013-\u203A\u20AC\u2122]|á[º»][\u0080-\u00BF\u0152-\u0192\u2013-\u203A\u20AC\u2122])[^\s]*/gu;

/**
 * Letters came through whole: no `�`, no UTF-8 that was read as something else.
 *
 * @example ok: Viện kiểm sát
 * @example not ok: Vi\uFFFDn kiểm sát
 * @example not ok: Viá»‡n kiểm sát
 */
export const lettersIntact: LintRule = {
  id: 'letters-intact',
  severity: 'warning',
  ...slip(
    ['Chữ bị hỏng mã: “{actual}”', 'Lấy lại từ bản gốc, lưu bằng UTF-8.'],
    ['Letters of a broken encoding: “{actual}”', 'Take them from the original, saved as UTF-8.'],
  ),
  check: ({ source }) =>
    Array.from(source.matchAll(broken), ({ index, 0: actual }) => ({
      params: { actual },
      from: index,
      to: index + actual.length,
      edits: [],
    })),
};
