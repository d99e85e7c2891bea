import { everyMatch } from '../every-match.ts';
import { openSentence } from '../open-sentence.ts';
import type { LintRule } from '../rule.ts';
import { slip } from '../slip.ts';

/**
 * No space before a comma, a stop, a colon, a semicolon. Dotted blanks of a form (`tháng … năm …`) may have one.
 *
 * @example ok: Cụm gồm: Gia Lai, Kon Tum; ngày … tháng … năm …
 * @example ok: Tham dự Hội nghị có .
 * @example not ok: Cụm gồm : Gia Lai, Kon Tum.
 * @example fixed: Cụm gồm: Gia Lai, Kon Tum.
 * @example not ok: Chủ đề “Đoàn kết” ; phương châm khác.
 */
export const spaceBeforeMark: LintRule = {
  id: 'space-before-mark',
  severity: 'warning',
  ...slip(
    ['Có dấu cách trước dấu “{actual}”', 'Viết liền dấu với chữ đứng trước.'],
    ['A space before “{actual}”', 'Close it up.'],
  ),
  check: everyMatch(
    /(?<=\S)( +)([,;:!?]|\.(?![./\d])|…(?=[.;”)]|$))/gu,
    ({ index, 1: gap = '', 2: mark = '' }, { text }) => {
      if (mark === '…' && /(?:ngày|tháng|năm|số|giờ|phút)$|…$/iu.test(text.slice(0, index))) return undefined;
      // Where words are missing, the space says so: another rule's matter.
      const end = index + gap.length + mark.length;
      if (/[.;]/.test(mark)) {
        const near = text.slice(Math.max(0, index - 120), end);
        if (Array.from(near.matchAll(openSentence)).some((match) => match.index + match[0].length === near.length))
          return undefined;
      }
      return { actual: mark, from: index, to: index + gap.length, fix: '' };
    },
  ),
};
