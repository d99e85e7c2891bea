import { groupDigits } from '../../model/group-digits.ts';
import { search } from '../every-match.ts';
import { worded } from '../prose.ts';
import type { LintRule } from '../rule.ts';
import { slip } from '../slip.ts';

/** What is counted or measured: only before these a number is surely no name of a thing. */
const counted =
  /^ (?:vụ|án|việc|bị (?:can|cáo|hại)|người|nhân khẩu|đại biểu|tập thể|cá nhân|đơn vị|cán bộ|công chức|viên chức|nhân viên|lao động|công nhân|đồng chí|lượt|hộ|gia đình|hồ sơ|tin|nguồn tin|đơn (?:thư|khiếu|tố)|kiến nghị|kháng nghị|kết luận|văn bản|quyết định|yêu cầu|bản|bài|ấn phẩm|suất|phần|quà|giải|danh hiệu|phiếu|tỷ|tỉ|triệu|nghìn|ngàn|đồng|USD|VNĐ|đô la|km|m2|m²|m3|mét|ha|héc ta|tấn|tạ|kg|ki-?lô|lít|cây|con|chiếc|cuốn|quyển|trang|cuộc|buổi|lớp|phong trào|mô hình|sáng kiến|đề tài|chỉ tiêu|tiêu chí|học sinh|sinh viên|học viên|giáo viên|hội viên|đoàn viên|đảng viên|thanh niên|phụ nữ|chiến sĩ|chiến sỹ|bộ đội|cựu chiến binh|bệnh nhân|ca|ngôi nhà|căn nhà|phương tiện|xe|doanh nghiệp|hợp tác xã|trường hợp|lần|ý kiến|tác phẩm)(?!\p{L})/u;

/** Of these, what has no half. */
const whole =
  /^ (?:vụ|bị (?:can|cáo|hại)|người|đại biểu|tập thể|cá nhân|đơn vị|cán bộ|công chức|đồng chí|lượt|hộ|hồ sơ|tin|kiến nghị|kháng nghị|phiếu|đồng|suất|phần|quà|chỉ tiêu|đảng viên|đoàn viên|hội viên|học sinh|trường hợp|doanh nghiệp)(?!\p{L})/u;
const ungrouped = /(?<![\p{L}\d.,/_:+#-])[1-9]\d{3,11}(?![\p{L}\d/_:-]|[.,]\d)/gu;
/** `1,234,567`, `1,250`, `12 000`. */
const groupedOtherwise =
  /(?<![\p{L}\d.,/_:+#-]|\d )[1-9]\d{0,2}(?:(?:,\d{3}){1,4}|(?: 000){1,3})(?![\p{L}\d/_:-]|[.,]\d)/gu;
const naming =
  /(?<!tổng )(?:số|số hiệu|mã(?: \p{L}+){0,2}|luật|điều|tài khoản|ĐT|điện thoại|tổng đài|hộp thư|nhà|phòng|căn|thửa(?: đất)?|km|kilômét|phiên bản|kênh|tần số|quốc lộ|đường|năm):? $/iu;

/**
 * Numbers from a thousand on have a point after each three digits. Years, symbols and numbers of things (`số 1234`) do not.
 *
 * @example ok: 1.800 vụ, năm 2024, Nghị quyết số 1745, 1745/QĐ-VKS, từ 2021 đến 2025.
 * @example ok: Gọi 1900 6789, 1800 1234, tổng đài 1022; mã bưu chính 70000, nhà 1234 đường Láng, km 1234, phòng 1205.
 * @example ok: Thửa 1234 tờ 12, Quốc lộ 1234, căn 1203, Quyết định 1234 ngày 5/3/2024, hotline 18001234, số 1234 người dân hay gọi.
 * @example not ok: Giải quyết 1800 vụ án.
 * @example fixed: Giải quyết 1.800 vụ án.
 * @example ok: Ủng hộ 1,250 tỷ đồng, dài 1,250 km, 1.250 vụ.
 * @example not ok: Có từ 1200 đến 1500 người dự.
 * @example fixed: Có từ 1.200 đến 1.500 người dự.
 * @example not ok: Ủng hộ 2700000 đồng.
 * @example not ok: Ủng hộ 1,234,567 đồng.
 * @example fixed: Ủng hộ 1.234.567 đồng.
 * @example not ok: Thụ lý 1,250 vụ, giải quyết 12 000 vụ.
 * @example fixed: Thụ lý 1.250 vụ, giải quyết 12.000 vụ.
 */
export const numberGrouped: LintRule = {
  id: 'number-grouped',
  severity: 'warning',
  ...slip(
    ['Số từ hàng nghìn chưa tách nhóm: {actual}', 'Viết: {expected}.'],
    ['Thousands are not set apart: {actual}', 'Write: {expected}.'],
  ),
  check: (prose) =>
    worded(prose).flatMap((at) => [
      ...search(prose, at, ungrouped, ({ 0: actual, index }) => {
        const year = Number(actual) >= 1900 && Number(actual) <= 2100;
        // `1800` and `1900` with more digits is a telephone number.
        if (year || /^1[89]00\d{4,}$/.test(actual) || !isCount(at.text, index, actual)) return undefined;
        return { expected: groupDigits(actual), fix: true };
      }),
      ...search(prose, at, groupedOtherwise, ({ 0: actual, index }) => {
        const after = at.text.slice(index + actual.length);
        // One comma is a decimal one before what can be divided: `1,250 tỷ đồng`, `1,250 km`.
        const single = actual.split(',').length === 2;
        if (!isCount(at.text, index, actual) || (single && !whole.test(after))) return undefined;
        return { expected: actual.replace(/[, ]/g, '.'), fix: true };
      }),
    ]),
};

/** Whether what follows is counted, and what stands before makes the number no name of a thing. */
function isCount(text: string, index: number, actual: string): boolean {
  // `từ 1200 đến 1500 người`
  const after = text.slice(index + actual.length).replace(/^ (?:đến|-|–) [1-9]\d{3,11}(?= )/u, '');
  const before = text.slice(0, index);
  // Telephone numbers and accounts are written in groups of digits.
  return !/\d[ .]$/u.test(before) && counted.test(after) && !naming.test(before);
}
