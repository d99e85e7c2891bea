import { patternRule } from '../pattern-rule.ts';

/**
 * A comma stands before decimals.
 *
 * @example ok: Đạt 99,2%, 1.234 vụ, 2,7 tỷ đồng, 2.700.000 đồng.
 * @example not ok: Đạt 99.2% kế hoạch.
 * @example mended: Đạt 99,2% kế hoạch.
 * @example not ok: Ủng hộ 2.7 tỷ đồng.
 */
export const decimalComma = patternRule(
  'decimal-comma',
  /(?<![\d.,/])\d+\.\d{1,2}(?=\s?(?:%|tỷ|triệu|điểm|tỉ))(?!\d)/gu,
  ({ 0: found }) => ({ expected: found.replace('.', ','), mend: true }),
);
