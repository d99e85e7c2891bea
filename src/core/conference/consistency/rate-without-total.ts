import type { ConsistencyRule } from './rule.ts';

/**
 * A value in percent is a rate already: it is no part of a total.
 *
 * @example ok
 * indicators: [{name: tỷ lệ đúng hạn, value: "93,6", unit: "%"}]
 * @example not ok
 * indicators: [{name: tỷ lệ đúng hạn, value: "93,6", unit: "%", total: «100»}]
 */
export const rateWithoutTotal: ConsistencyRule = {
  id: 'rate-without-total',
  severity: 'warning',
  vi: () => ({
    reason: 'Đơn vị tính là % thì giá trị đã là tỷ lệ, không có tổng số',
    remedy: 'Bỏ `total`; hoặc ghi số đếm được ở `value`, tổng ở `total`, và bỏ `unit: %`.',
  }),
  en: () => ({
    reason: 'A value in % is a rate already and has no total',
    remedy: 'Leave `total` out; or give the count as `value`, the whole as `total`, and no `unit: %`.',
  }),
  examples: [{}],
  check: ({ indicators = [] }) =>
    indicators.flatMap(({ unit, total }, index) =>
      unit === '%' && total !== undefined ? [{ params: {}, path: ['indicators', index, 'total'] }] : [],
    ),
};
