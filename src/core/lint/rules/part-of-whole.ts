import { everyMatch } from '../every-match.ts';
import type { LintRule } from '../rule.ts';
import { slip } from '../slip.ts';

/**
 * Of a number of things no more than all are counted.
 *
 * @example ok: Có 4/5 đơn vị, đạt 52/52 chỉ tiêu; ngày 5/4 đơn vị họp; sáng 16/1, 5/4 đơn vị.
 * @example not ok: Đã có 5/4 đơn vị ký giao ước.
 * @example not ok: Hoàn thành 122/121 chỉ tiêu.
 */
export const partOfWhole: LintRule = {
  id: 'part-of-whole',
  severity: 'warning',
  ...slip(
    ['Phần lớn hơn tổng số: {actual}', 'Xem lại hai con số.'],
    ['The part is more than the whole: {actual}', 'Check both figures.'],
  ),
  check: everyMatch(
    /(?<=(?<!\p{L})(?:có|đạt|với|là|được|gồm|cả|hoàn thành|vượt|bầu|tặng|cho) )(\d{1,5})\/(\d{1,5})(?= (?:đơn vị|chỉ tiêu|tiêu chí|tập thể|cá nhân|đồng chí|đại biểu|điểm cầu|phiếu|vụ|bị can|bị cáo|huyện|tỉnh|xã)(?!\p{L}))/giu,
    ({ 1: part = '', 2: whole = '' }) => (Number(part) > Number(whole) ? {} : undefined),
  ),
};
