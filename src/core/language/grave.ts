/** Words after which a text must be read by a person: death, wrong done by the law, discipline, failure. */

const loss =
  /(?<!\p{L})(?:thiệt mạng|hy sinh|tử vong|tử nạn|qua đời|từ trần|mất tích|mặc niệm|đuối nước|người chết|chết người|làm chết|bị chết)(?!\p{L})/iu;
const wrong =
  /(?<!\p{L})(?:oan,? sai|bị oan|(?:xử lý|bị) kỷ luật|kỷ luật (?:khiển trách|cảnh cáo|cách chức|buộc thôi việc)|bị khởi tố|bị bắt|bị cách chức|bị buộc thôi việc|buộc thôi việc|bị giáng chức|bị tước danh hiệu|bị khai trừ|tham nhũng|không hoàn thành nhiệm vụ|bạo lực)(?!\p{L})/iu;
/** Other matters of which a word too much does harm; the tone of the paper stays. */
const delicate =
  /(?<!\p{L})(?:tham ô|nhận hối lộ|lạm thu|giết người|hiếp dâm|xâm hại|hành hung|ngộ độc|lây nhiễm|tự tử|tự sát|bị thương)(?!\p{L})/iu;
/** What is denied did not happen: `không để xảy ra oan, sai`. */
const denied = /(?<!\p{L})(?:không|chưa|chống|phòng|ngừa|ngăn|tránh|giảm)(?!\p{L})[^,;.]*$/iu;

/** Whether a text tells of a death. */
export function tellsLoss(text: string): boolean {
  return loss.test(text);
}

/** Whether someone must read a text before it is printed: it is grave, or tells of a crime, of an outbreak, of the hurt. */
export function isDelicate(text: string): boolean {
  const found = delicate.exec(text);
  return isGrave(text) || (found !== null && !denied.test(text.slice(0, found.index)));
}

/** Whether a text tells of a death, of a wrong or of a failure that happened. */
export function isGrave(text: string): boolean {
  if (loss.test(text)) return true;
  const found = wrong.exec(text);
  if (!found) return false;
  return /^không/iu.test(found[0]) || !denied.test(text.slice(0, found.index));
}
