import { patternRule } from '../pattern-rule.ts';

/**
 * Day, month and year are parted by `/` (some papers `-`), not by points.
 *
 * @example ok: Ngày 27/6/2024; số 1.234.567; mục 2.1.3.
 * @example not ok: Ngày 27.6.2024 tại Đà Nẵng.
 * @example mended: Ngày 27/6/2024 tại Đà Nẵng.
 */
export const dateSeparated = patternRule(
  'date-separated',
  /(?<![\d.])(0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])\.((?:19|20)\d{2})(?![\d.]*\d)/gu,
  ({ 0: found }) => ({
    expected: found.replaceAll('.', '/'),
    mend: true,
  }),
);
