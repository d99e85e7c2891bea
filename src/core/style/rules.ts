/** Rules about house styles. */

import { meant } from '../message/phrases.ts';
import type { Rule } from '../message/rule.ts';

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
