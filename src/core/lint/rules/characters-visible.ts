import type { LintRule } from '../rule.ts';
import { slip } from '../slip.ts';

const hidden =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2028\u2029\u2060-\u2064\u2066-\u2069]|(?<!\p{Extended_Pictographic}|\uFE0F)[\u200C\u200D]|(?<!^)\uFEFF/gu;

/**
 * No character that nobody sees: zero-width marks, controls, soft hyphens.
 *
 * @example ok: Hội nghị
 * @example not ok: Hội\u200B nghị
 * @example fixed: Hội nghị
 */
export const charactersVisible: LintRule = {
  id: 'characters-visible',
  severity: 'warning',
  ...slip(['Ký tự ẩn: {actual}', 'Xóa ký tự này.'], ['A hidden character: {actual}', 'Delete it.']),
  check: ({ source }) =>
    Array.from(source.matchAll(hidden), ({ index, 0: actual }) => {
      const [from, to] = [index, index + actual.length];
      const code = `U+${(actual.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
      return { params: { actual: code }, from, to, edits: [{ from, to, text: '' }] };
    }),
};
