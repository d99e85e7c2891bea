/** Words after which a text must be read by a person: death, wrong done by the law, discipline, failure. */

const loss =
  /(?<!\p{L})(?:thiệt mạng|hy sinh|tử vong|tử nạn|qua đời|từ trần|mất tích|mặc niệm|đuối nước|người chết|giết người)(?!\p{L})/iu;
const wrong =
  /(?<!\p{L})(?:oan,? sai|bị oan|(?:xử lý|bị) kỷ luật|kỷ luật (?:khiển trách|cảnh cáo|cách chức|buộc thôi việc)|bị cách chức|bị buộc thôi việc|bị khởi tố|bị bắt|tham nhũng|không hoàn thành nhiệm vụ|bạo lực)(?!\p{L})/iu;
/** What is denied did not happen: `không để xảy ra oan, sai`. */
const denied = /(?<!\p{L})(?:không|chưa|chống|phòng|ngừa|ngăn|tránh|giảm)(?!\p{L})[^,;.]*$/iu;

/** There was no death, or it is what the work prevents. */
const none =
  /(?<!\p{L})(?:không|chưa) (?:có|để|xảy ra|ghi nhận)(?!\p{L})[^,;.]*$|phòng,? (?:chống|ngừa|tránh) (?:tai nạn )?$/iu;

/** Whether a text tells of a death. */
export function tellsLoss(text: string): boolean {
  const found = loss.exec(text);
  return found !== null && !none.test(text.slice(0, found.index));
}

/** Whether a text tells of a death, of a wrong or of a failure that happened. */
export function isGrave(text: string): boolean {
  if (tellsLoss(text)) return true;
  const found = wrong.exec(text);
  if (!found) return false;
  return /^không/iu.test(found[0]) || !denied.test(text.slice(0, found.index));
}
