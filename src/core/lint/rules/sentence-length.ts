import { greatestOf } from '../../model/many.ts';
import { finding, worded } from '../prose.ts';
import type { LintRule } from '../rule.ts';
import { slip } from '../slip.ts';
import { sentencesOf, wordsOf } from '../words-and-sentences.ts';

/** Syllables of a stretch without a stop, colon or semicolon from which on a reader loses the thread. */
const most = 90;
/** The same for a whole sentence, however it is parted; */
const mostInAll = 130;
/** but a list of items as short as these, people with their offices, may go on. */
const shortItem = 20;

/**
 * A sentence is short enough to be read. A list with semicolons counts by its items, since people read it so;
 * only where it is very long, and its items are no short ones, is it reported,
 * and of a document not at all.
 *
 * @example ok: Tham dự có đồng chí A, Viện trưởng; đồng chí B, Phó Viện trưởng; các đồng chí khác.
 * @example not ok: Các đơn vị trong Cụm đã đề nghị Chủ tịch nước tặng thưởng Huân chương Lao động hạng Nhì cho 2 cá nhân và Huân chương Lao động hạng Ba cho 1 cá nhân, đã được Chủ tịch nước tặng thưởng Huân chương Lao động hạng Nhất cho 1 tập thể và Huân chương Lao động hạng Ba cho 1 tập thể; đề nghị Thủ tướng Chính phủ tặng Bằng khen cho 3 tập thể và 4 cá nhân; đã được Thủ tướng Chính phủ tặng Bằng khen cho 2 cá nhân; Viện trưởng VKSND tối cao tặng Kỷ niệm chương “Vì sự nghiệp Kiểm sát” cho 17 cá nhân, Bằng khen cho 70 tập thể và 161 cá nhân; Viện trưởng VKSND các tỉnh tặng Giấy khen cho 49 tập thể và 304 cá nhân.
 * @example not ok: Các đơn vị đã tổ chức quán triệt và triển khai thực hiện nghiêm túc các chỉ thị và nghị quyết và chủ trương của Đảng và pháp luật của Nhà nước liên quan đến chức năng và nhiệm vụ của Ngành và các chỉ thị của Viện trưởng và đã khắc phục nhiều khó khăn do ảnh hưởng của dịch bệnh và đã nỗ lực phấn đấu hoàn thành tốt nhiệm vụ góp phần tích cực vào việc giữ vững an ninh trật tự và đẩy mạnh công tác đấu tranh phòng chống vi phạm và tội phạm ở địa phương trong suốt cả một năm qua.
 */
export const sentenceLength: LintRule = {
  id: 'sentence-length',
  severity: 'info',
  ...slip(
    ['Câu dài {actual} tiếng', 'Tách câu, hoặc đổi thành danh sách có dấu chấm phẩy.'],
    ['A sentence of {actual} syllables', 'Split it, or make it a list with semicolons.'],
  ),
  check: (prose) =>
    worded(prose)
      .filter(({ kind }) => kind === 'paragraph' || kind === 'item')
      .flatMap((at) =>
        sentencesOf(at.text).flatMap(({ from, to }) => {
          const parts = at.text.slice(from, to).split(/[;:]/);
          const lengths = parts.map((part) => wordsOf(part).length);
          const longest = greatestOf(lengths);
          const all = lengths.reduce((sum, length) => sum + length, 0);
          const far = prose.form === 'press' && all > mostInAll && all / parts.length > shortItem;
          return longest > most || far
            ? [finding(prose, at, { actual: String(longest > most ? longest : all) }, { from, to })]
            : [];
        }),
      ),
};
