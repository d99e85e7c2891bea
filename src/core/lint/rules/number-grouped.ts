import { patternRule } from '../pattern-rule.ts';

/**
 * Numbers from a thousand on have a point after each three digits. Years, symbols and numbers of things (`số 1234`) do not.
 *
 * @example ok: 1.800 vụ, năm 2024, Nghị quyết số 1745, 1745/QĐ-VKS, từ 2021 đến 2025.
 * @example ok: Gọi 1900 6789, 1800 1234, tổng đài 1022; mã bưu chính 70000, nhà 1234 đường Láng, km 1234, phòng 1205.
 * @example not ok: Giải quyết 1800 vụ án.
 * @example mended: Giải quyết 1.800 vụ án.
 * @example not ok: Ủng hộ 2700000 đồng.
 */
export const numberGrouped = patternRule(
  'number-grouped',
  /(?<![\p{L}\d.,/_:+#-])[1-9]\d{3,11}(?![\p{L}\d/_:-]|[.,]\d)/gu,
  ({ 0: found, index }, { text }) => {
    const year = Number(found) >= 1900 && Number(found) <= 2100;
    const [before, after] = [text.slice(0, index), text.slice(index + found.length)];
    // Telephone numbers and accounts are told in groups of digits.
    if (/\d[ .]$/u.test(before) || /^[ .]\d/u.test(after)) return undefined;
    if (
      year ||
      /(?:[sS]ố|[sS]ố hiệu|[mM]ã(?: \p{L}+){0,2}|Luật|Điều|tài khoản|ĐT|điện thoại|tổng đài|hộp thư|[nN]hà|phòng|km|[kK]ilômét|phiên bản|kênh|tần số|năm):? $/u.test(
        before,
      )
    )
      return undefined;
    return { expected: found.replace(/\B(?=(?:\d{3})+$)/g, '.'), mend: true };
  },
);
