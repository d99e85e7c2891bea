import { patternRule } from '../pattern-rule.ts';

/**
 * Numbers from a thousand on have a point after each three digits. Years, symbols and numbers of things (`số 1234`) do not.
 *
 * @example ok: 1.800 vụ, năm 2024, Nghị quyết số 1745, 1745/QĐ-VKS, từ 2021 đến 2025.
 * @example not ok: Giải quyết 1800 vụ án.
 * @example mended: Giải quyết 1.800 vụ án.
 * @example not ok: Ủng hộ 2700000 đồng.
 */
export const numberGrouped = patternRule(
  'number-grouped',
  /(?<![\p{L}\d.,/_:+#-])[1-9]\d{3,11}(?![\p{L}\d/_:-]|[.,]\d)/gu,
  ({ 0: found, index }, { text }) => {
    const year = Number(found) >= 1900 && Number(found) <= 2100;
    if (year || /(?:[sS]ố|[sS]ố hiệu|mã|Luật|Điều|tài khoản|ĐT|điện thoại|năm):? $/u.test(text.slice(0, index)))
      return undefined;
    return { expected: found.replace(/\B(?=(?:\d{3})+$)/g, '.'), mend: true };
  },
);
