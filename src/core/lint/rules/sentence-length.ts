import { finding, worded } from '../prose.ts';
import type { LintRule } from '../rule.ts';
import { sentencesOf, wordsOf } from '../words.ts';

/** Syllables of a stretch without a stop, colon or semicolon from which on a reader loses the thread. */
const most = 90;

/**
 * A sentence is short enough to be read. A list with semicolons counts by its items, since people read it so.
 *
 * @example ok: Tham dự có đồng chí A, Viện trưởng; đồng chí B, Phó Viện trưởng; các đồng chí khác.
 * @example not ok: Các đơn vị đã tổ chức quán triệt và triển khai thực hiện nghiêm túc các chỉ thị và nghị quyết và chủ trương của Đảng và pháp luật của Nhà nước liên quan đến chức năng và nhiệm vụ của Ngành và các chỉ thị của Viện trưởng và đã khắc phục nhiều khó khăn do ảnh hưởng của dịch bệnh và đã nỗ lực phấn đấu hoàn thành tốt nhiệm vụ góp phần tích cực vào việc giữ vững an ninh trật tự và đẩy mạnh công tác đấu tranh phòng chống vi phạm và tội phạm ở địa phương trong suốt cả một năm qua.
 */
export const sentenceLength: LintRule = {
  id: 'sentence-length',
  check: (prose) =>
    worded(prose)
      .filter(({ kind }) => kind === 'paragraph' || kind === 'item')
      .flatMap((at) =>
        sentencesOf(at.text).flatMap(({ from, to }) => {
          const parts = at.text.slice(from, to).split(/[;:]/);
          const longest = Math.max(...parts.map((part) => wordsOf(part).length));
          return longest > most
            ? [finding(prose, at, 'sentence-length', { found: String(longest) }, { from, to })]
            : [];
        }),
      ),
};
