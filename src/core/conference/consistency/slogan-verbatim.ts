import type { ConsistencyRule } from './rule.ts';
import { inexact } from './slogans.ts';

/**
 * Slogans are quoted word for word.
 *
 * @example ok
 * slogans: [{kind: theme, period: 2022, text: Một chủ đề riêng của Cụm}]
 * @example not ok
 * slogans:
 *   - kind: theme
 *     period: 2022
 *     text: «Đoàn kết, trách nhiệm, khát vọng cống hiến, hoàn thành nhiệm vụ năm 2022»
 */
export const sloganVerbatim: ConsistencyRule<{ year: string; found: string; text: string }> = {
  id: 'slogan-verbatim',
  severity: 'warning',
  vi: ({ year, found, text }) => ({
    reason: `Khẩu hiệu năm ${year} chép chưa đúng nguyên văn`,
    remedy: `Nguyên văn trong danh mục: “${text}”.`,
    actual: found,
    expected: [text],
  }),
  en: ({ year, found, text }) => ({
    reason: `The slogan of ${year} is misquoted`,
    remedy: `The register has “${text}”.`,
    actual: found,
    expected: [text],
  }),
  examples: [{ year: '2022', found: 'Đoàn kết, trách nhiệm', text: 'Đoàn kết, trách nhiệm, khát vọng cống hiến' }],
  check: (conference, { registers }) =>
    inexact(conference, registers).flatMap(({ is, entry: { year, text }, text: found, path }) =>
      is === 'near' ? [{ params: { year, found, text }, path }] : [],
    ),
};
