import { search } from '../every-match.ts';
import { worded } from '../prose.ts';
import type { LintRule } from '../rule.ts';
import { slip, write } from '../slip.ts';
import { likeCase } from '../words-and-sentences.ts';

/**
 * A sentence begins with a capital. `v.v.`, an ellipsis and abbreviations end none.
 *
 * @example ok: Gia Lai, v.v. và TP. biên giới… cùng dự. Hội nghị kết thúc.
 * @example not ok: Kết thúc quý III. ngành Kiểm sát làm tốt.
 * @example fixed: Kết thúc quý III. Ngành Kiểm sát làm tốt.
 * @example not ok: Hội nghị đã kết thúc. các đơn vị ký giao ước.
 * @example fixed: Hội nghị đã kết thúc. Các đơn vị ký giao ước.
 */
export const sentenceCapital: LintRule = {
  id: 'sentence-capital',
  severity: 'warning',
  ...slip(
    ['Đầu câu chưa viết hoa: “{actual}”', write.vi],
    ['A sentence begins without a capital: “{actual}”', write.en],
  ),
  check: (prose) =>
    worded(prose)
      .filter(({ kind }) => kind === 'paragraph' || kind === 'caption')
      .flatMap((at) =>
        search(
          prose,
          at,
          /(?<=(?:(?<![\p{L}.])\p{Ll}\p{L}{2,}|[\d%”)]|(?:[qQ]uý|thứ|[kK]hóa|hạng) [IVX]{1,5})[.!?] )\p{Ll}[\p{L}\p{M}]*/gu,
          ({ 0: actual }) => ({
            expected: likeCase('A', actual.charAt(0).toUpperCase() + actual.slice(1)),
            fix: true,
          }),
        ),
      ),
};
