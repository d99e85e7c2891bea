import type { ConsistencyRule } from './rule.ts';
import { inexact } from './slogans.ts';

/**
 * Of a slogan that is met in several versions, the one of the register is quoted.
 *
 * @example ok
 * slogans:
 *   - {kind: theme, period: 2022, text: "Đoàn kết, trách nhiệm, khát vọng cống hiến, hoàn thành xuất sắc nhiệm vụ năm 2022"}
 * @example not ok
 * slogans:
 *   - {kind: theme, period: 2022, text: «"Đoàn kết, trách nhiệm, khát vọng, cống hiến, hoàn thành xuất sắc nhiệm vụ năm 2022"»}
 */
export const sloganVariant: ConsistencyRule<{ year: string; text: string }> = {
  id: 'slogan-variant',
  severity: 'info',
  vi: ({ year, text }) => ({
    reason: `Khẩu hiệu năm ${year} chép theo một bản khác với danh mục`,
    remedy: `Danh mục ghi “${text}”; giữ nguyên nếu nguồn viết như vậy.`,
  }),
  en: ({ year, text }) => ({
    reason: `The slogan of ${year} follows another version than the register`,
    remedy: `The register has “${text}”; keep it if the source says so.`,
  }),
  examples: [{ year: '2022', text: 'Đoàn kết, trách nhiệm, khát vọng cống hiến' }],
  check: (conference, { registers }) =>
    inexact(conference, registers).flatMap(({ is, entry: { year, text }, path }) =>
      is === 'variant' ? [{ params: { year, text }, path }] : [],
    ),
};
