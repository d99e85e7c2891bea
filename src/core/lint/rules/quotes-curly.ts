import { curlyQuotes, unbalancedQuotes } from '../../language/quote.ts';
import { search } from '../every-match.ts';
import { worded } from '../prose.ts';
import type { LintRule } from '../rule.ts';
import { slip } from '../slip.ts';

/** Every mark of a text as “ ”, character for character. */
function curled(text: string): string {
  return curlyQuotes(text).replace(/[«„]/gu, '“').replace(/[»‟]/gu, '”');
}

/**
 * Quotes are “ ”, never straight (unless the house style wants them so) and never « ». Where the marks would not pair,
 * none is changed.
 *
 * @example ok: Danh hiệu “Chiến sĩ thi đua”.
 * @example not ok: Danh hiệu "Chiến sĩ thi đua".
 * @example fixed: Danh hiệu “Chiến sĩ thi đua”.
 * @example not ok: Danh hiệu «Chiến sĩ thi đua».
 * @example fixed: Danh hiệu “Chiến sĩ thi đua”.
 * @example not ok: Ông nói:"Tốt lắm."
 * @example fixed: Ông nói:“Tốt lắm.”
 * @example not ok: Chủ đề “Đoàn kết…kỷ cương" và “Vượt khó" nêu "lời.
 * @example fixed: Chủ đề “Đoàn kết…kỷ cương" và “Vượt khó" nêu "lời.
 * @example not ok: Chủ đề “Đoàn kết…kỷ cương" và "lời.
 * @example fixed: Chủ đề “Đoàn kết…kỷ cương" và "lời.
 */
export const quotesCurly: LintRule = {
  id: 'quotes-curly',
  severity: 'warning',
  ...slip(
    ['Ngoặc kép {actual} không phải kiểu “ ”', 'Dùng {expected}.'],
    ['The quote {actual} is not of the kind “ ”', 'Use {expected}.'],
  ),
  check: (prose) =>
    worded(prose).flatMap((at) => {
      if (!/["«»„‟]/u.test(at.text)) return [];
      const right = curled(at.text);
      const pairs = unbalancedQuotes(right).length === 0;
      return search(prose, at, /["«»„‟]/gu, ({ index, 0: actual }) => {
        if (actual === '"' && prose.style?.quotes === 'straight') return undefined;
        return { actual, expected: right.charAt(index), fix: pairs || undefined };
      });
    }),
};
