import type { LintRule } from '../rule.ts';
import { slip } from '../slip.ts';

/**
 * Spaces are plain ones: what binds words belongs to the typesetter, and a copied page is full of it. Told once.
 *
 * @example ok: Số 12 ngày 5/3
 * @example not ok: Số\u00A012 ngày\u00A05/3
 * @example fixed: Số 12 ngày 5/3
 */
export const spacesPlain: LintRule = {
  id: 'spaces-plain',
  severity: 'info',
  ...slip(
    ['Có {actual} dấu cách không ngắt hoặc khác thường', 'Thay bằng dấu cách thường.'],
    ['{actual} spaces are not plain', 'Make them plain.'],
  ),
  check: ({ source }) => {
    const odd = Array.from(source.matchAll(/[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g), ({ index }) => index);
    const [first] = odd;
    if (first === undefined) return [];
    return [
      {
        params: { actual: String(odd.length) },
        from: first,
        to: first + 1,
        edits: odd.map((from) => ({ from, to: from + 1, text: ' ' })),
      },
    ];
  },
};
