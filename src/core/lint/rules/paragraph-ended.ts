import { finding, worded } from '../prose.ts';
import type { LintRule } from '../rule.ts';
import { slip } from '../slip.ts';
import { isCapitals, wordsOf } from '../words-and-sentences.ts';

/** Words from which on a passage without a mark at its end is a paragraph and no heading, label or name. */
const long = 30;

/**
 * A paragraph ends with a mark.
 *
 * @example ok: Hội nghị đã thảo luận, chia sẻ những kinh nghiệm, những cách làm hay trong công tác quản lý, chỉ đạo, điều hành và trong công tác nghiệp vụ để các thành viên cùng học hỏi.
 * @example ok: Toàn cảnh Hội nghị
 * @example not ok: Hội nghị đã thảo luận, chia sẻ những kinh nghiệm, những cách làm hay trong công tác quản lý, chỉ đạo, điều hành và trong công tác nghiệp vụ để các thành viên cùng học hỏi
 */
export const paragraphEnded: LintRule = {
  id: 'paragraph-ended',
  severity: 'warning',
  ...slip(
    ['Đoạn văn thiếu dấu kết câu sau “{actual}”', 'Thêm dấu chấm.'],
    ['No mark ends the paragraph after “{actual}”', 'Add a full stop.'],
  ),
  check: (prose) =>
    worded(prose).flatMap((at) => {
      const words = wordsOf(at.text);
      const last = words.at(-1);
      const open =
        at.kind === 'paragraph' &&
        words.length >= long &&
        last &&
        !isCapitals(at.text) &&
        /(?<![.!?…])[\p{L}\p{M}\d%”)]$/u.test(at.text);
      return open ? [finding(prose, at, { actual: last.text }, { from: last.from, to: at.text.length })] : [];
    }),
};
