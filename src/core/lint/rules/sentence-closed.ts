import { everyMatch } from '../every-match.ts';
import { openSentence } from '../open-sentence.ts';
import type { LintRule } from '../rule.ts';
import { slip } from '../slip.ts';

/**
 * After `có`, `gồm`, `là`, `do` comes what they promise, not the end of the sentence.
 *
 * @example ok: Tham dự Hội nghị có đồng chí A. Đơn vị không có. Vì lý do ấy. Quyền tự do. Cụm gồm: Gia Lai và Kon Tum.
 * @example not ok: Tham dự Hội nghị có .
 * @example fixed: Tham dự Hội nghị có .
 * @example not ok: Tham dự Hội nghị có.
 * @example not ok: Các đơn vị trong Cụm gồm: .
 * @example not ok: Hội nghị do ; các đơn vị khác dự.
 */
export const sentenceClosed: LintRule = {
  id: 'sentence-closed',
  severity: 'warning',
  ...slip(
    ['Câu bỏ lửng: “{actual}”', 'Viết tiếp phần còn thiếu, hoặc bỏ câu này.'],
    ['The sentence breaks off: “{actual}”', 'Say what is missing, or leave the sentence out.'],
  ),
  check: everyMatch(openSentence, ({ 0: actual, index }) => ({
    actual: actual.replace(/\s+/g, ' '),
    from: index,
  })),
};
