/** Rules about house styles. */

import { meant } from '../message/phrases.ts';
import type { Rule } from '../message/rule.ts';

export const styleSettings: Rule<{ key: string; expected?: string | undefined; near?: string | undefined }> = {
  id: 'style-settings',
  severity: 'error',
  vi: ({ key, expected, near }) => ({
    reason: expected
      ? `\`${key}\` của phong cách viết chưa đúng; cần: ${expected}`
      : `Phong cách không có khóa \`${key}\``,
    remedy: meant.vi(near, expected ? 'Sửa giá trị.' : 'Xóa khóa ấy, hoặc đặt tên bắt đầu bằng x-.'),
  }),
  en: ({ key, expected, near }) => ({
    reason: expected
      ? `Unexpected \`${key}\` of a house style, expected ${expected}`
      : `A house style has no key \`${key}\``,
    remedy: meant.en(near, expected ? 'Correct the value.' : 'Delete it, or let its name begin with x-.'),
  }),
  examples: [
    { key: 'date', near: 'dates' },
    { key: 'abc' },
    { key: 'dates', expected: 'press | document', near: 'press' },
  ],
};

export const styleKnown: Rule<{ style: string; styles: readonly string[]; near?: string | undefined }> = {
  id: 'style-known',
  severity: 'error',
  vi: ({ style, styles, near }) => ({
    reason: `Không có phong cách “${style}”`,
    remedy: meant.vi(near, `Hiện có: ${styles.join(', ')}.`),
  }),
  en: ({ style, styles, near }) => ({
    reason: `There is no house style “${style}”`,
    remedy: meant.en(near, `There are: ${styles.join(', ')}.`),
  }),
  examples: [
    { style: 'newspapper', styles: ['newspaper', 'portal'], near: 'newspaper' },
    { style: 'abc', styles: ['newspaper', 'portal'] },
  ],
};

/** Both of them. */
export const styleRules: readonly Rule[] = [styleSettings, styleKnown];
