import { everyMatch } from '../every-match.ts';
import type { LintRule } from '../rule.ts';
import { slip } from '../slip.ts';

/** What has parts with numbers of their own. */
const numbered = /(?<!\p{L})(?:phiên bản|bản|version|ver|mục|điều|khoản|phần|chương|phụ lục|biểu|bảng|hình|v)\.? ?$/iu;
/** What only a date follows. */
const dated = /(?:^|(?<!\p{L})(?:ngày|sáng|trưa|chiều|tối|hôm|nay)|\() ?$/iu;

/**
 * Day, month and year are parted by `/` (some papers `-`), not by points.
 *
 * @example ok: Ngày 27/6/2024; số 1.234.567; mục 2.1.3, mục 2.1.2024, phiên bản 2.1.2024.
 * @example not ok: Ngày 27.6.2024 tại Đà Nẵng.
 * @example fixed: Ngày 27/6/2024 tại Đà Nẵng.
 */
export const dateSeparated: LintRule = {
  id: 'date-separated',
  severity: 'warning',
  ...slip(
    ['Ngày tháng không ngăn bằng dấu chấm: {actual}', 'Viết: {expected}.'],
    ['A date is not parted by points: {actual}', 'Write: {expected}.'],
  ),
  check: everyMatch(
    /(?<![\d.])(0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])\.((?:19|20)\d{2})(?![\d.]*\d)/gu,
    ({ 0: actual, index }, { text }) => {
      const before = text.slice(Math.max(0, index - 20), index);
      if (numbered.test(before)) return undefined;
      return { expected: actual.replaceAll('.', '/'), fix: dated.test(before) ? true : undefined };
    },
  ),
};
