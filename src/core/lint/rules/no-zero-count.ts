import { everyMatch } from '../every-match.ts';
import type { LintRule } from '../rule.ts';
import { slip } from '../slip.ts';
import { wholeWords } from '../words-and-sentences.ts';

const nouns =
  'tập thể|cá nhân|đơn vị|đồng chí|người|lượt|đại biểu|điểm cầu|hộ gia đình|hộ|hội nghị|cuộc họp|sáng kiến|suất quà|phần quà|mô hình|huyện|tỉnh';
const none = `(?<!(?:là|còn|bằng|xuống|về|:) )(?<![.,/])0{1,2} (?:${nouns})|(?<=(?:[bB]ằng khen|[gG]iấy khen|[hH]uân chương|danh hiệu|khen thưởng)[^.;]{0,60} cho (?:[^.;]{0,40} và )?)không (?:tập thể|cá nhân|đơn vị)(?! (?:nào|hóa|hoá))`;

/**
 * What there was none of is not counted. Ballots may be none, and what became none.
 *
 * @example ok: Tặng Bằng khen cho 10 tập thể; không tán thành 0 phiếu; 0,5 điểm; số người mắc là 0 người, còn 0 hộ nghèo.
 * @example ok: Không tập thể, cá nhân nào vi phạm; tặng Giấy khen cho cá nhân, không tập thể nào bị phê bình.
 * @example not ok: Tặng Bằng khen cho 0 tập thể và 5 cá nhân.
 * @example not ok: Hỗ trợ 0 hộ gia đình.
 * @example not ok: Tổ chức 0 hội nghị.
 * @example not ok: Tặng Bằng khen cho không tập thể.
 * @example not ok: Tặng Giấy khen cho 2 tập thể và không cá nhân.
 */
export const noZeroCount: LintRule = {
  id: 'no-zero-count',
  severity: 'warning',
  ...slip(
    ['Nêu một số không có gì: “{actual}”', 'Bỏ cụm từ này.'],
    ['A count of nothing: “{actual}”', 'Leave it out.'],
  ),
  check: everyMatch(wholeWords(none), () => ({})),
};
