/** Counts that people typed, written as the house writes its own: `5 đơn vị` → `05 đơn vị`. */

/** What is counted in the genre. A number before anything else may be a name (`khu vực 3`, `quý 1`) and stays. */
const counted = [
  'đơn vị',
  'tập thể',
  'cá nhân',
  'đại biểu',
  'đồng chí',
  'người',
  'nhiệm vụ',
  'nội dung',
  'chỉ tiêu',
  'tiêu chí',
  'giải pháp',
  'đợt',
  'vụ',
  'bị can',
  'bị cáo',
  'kiến nghị',
  'kháng nghị',
  'điểm cầu',
  'cuộc',
  'lượt',
  'phong trào',
  'mô hình',
  'sáng kiến',
  'chuyên đề',
  'lớp',
  'trường',
  'học sinh',
  'giáo viên',
  'cán bộ',
  'công chức',
  'viên chức',
  'kiểm sát viên',
  'VKSND',
  'TAND',
  'phiếu',
  'ngày',
  'quyết định',
  'văn bản',
  'cơ quan',
  'công trình',
  'dự án',
  'hồ sơ',
  'đoàn',
  'nhà',
  'hộ',
  'ca',
  'khâu',
  'xã',
  'phường',
  'đặc khu',
  'tòa',
  'công đoàn',
  'hợp tác xã',
  'điểm đen',
  'suất',
  'đảng viên',
  'đoàn viên',
  'hội viên',
  'thẩm phán',
  'bác sĩ',
  'nhân viên',
  'công nhân',
  'thanh niên',
  'bệnh viện',
  'trung tâm',
  'doanh nghiệp',
  'sản phẩm',
  'danh hiệu',
  'phòng(?!,? chống)',
].join('|');

/** A lone digit before what is counted; no part of a larger number, of a ratio, of a name (`thứ 6 ngày`, `số 5`). */
const bare = new RegExp(
  `(“[^“”]*”)|(?<![\\p{L}\\p{N}.,/:-])(?<!(?:số|thứ|khu vực|quý|tháng|lần|khoản|điều|tầng|nhóm|cụm|khối|vụ|phòng|loại) )([1-9])(?= (?:${counted})(?!\\p{L}))`,
  'giu',
);

/** A sentence that opens with a count of what is counted and goes on with a verb. */
const opened = new RegExp(
  `(^\\s*|[.!?…] )(?=\\d+ (?:${counted})(?!\\p{L})[^.!?…]*? (?:được|bị|có|đạt|không|chưa|phải|tham gia|hoàn thành|vượt|còn|đã|đang)(?!\\p{L}))`,
  'gu',
);

/** No sentence of an official paper opens with a figure: `14 nhân viên bị lây nhiễm` → `Có 14 nhân viên bị lây nhiễm`. */
export function openWithWord(text: string): string {
  return text.replace(opened, '$1Có ');
}

/** Pad the counts below ten in a running text; quotations stay as they are. */
export function padCounts(text: string): string {
  return text.replace(bare, (found, quoted: string | undefined, digit: string | undefined) =>
    quoted === undefined && digit !== undefined ? `0${digit}` : found,
  );
}
