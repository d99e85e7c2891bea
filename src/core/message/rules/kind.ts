/** Rules about kinds of document and house styles: their settings, their names. */
import { rule } from '../rule.ts';
import { meant } from './template.ts';

export const kindRules = {
  'kind-template-exists': rule<{ kind: string }>(
    'error',
    ({ kind }) => ({
      reason: `Loại văn bản \`${kind}\` không có mẫu chính`,
      remedy: `Tạo tệp ${kind}/template.md.hbs.`,
    }),
    ({ kind }) => ({ reason: `Kind \`${kind}\` has no main template`, remedy: `Make ${kind}/template.md.hbs.` }),
  ),
  'kind-settings': rule<{ key: string; expected?: string | undefined; near?: string | undefined }>(
    'error',
    ({ key, expected, near }) => ({
      reason: expected ? `\`${key}\` viết chưa đúng; cần: ${expected}` : `kind.yaml không có khóa \`${key}\``,
      remedy: meant.vi(near, expected ? 'Sửa giá trị.' : 'Xóa khóa ấy, hoặc đặt tên bắt đầu bằng x-.'),
    }),
    ({ key, expected, near }) => ({
      reason: expected ? `Unexpected \`${key}\`, expected ${expected}` : `kind.yaml has no key \`${key}\``,
      remedy: meant.en(near, expected ? 'Mend the value.' : 'Delete it, or let its name begin with x-.'),
    }),
  ),
  'style-settings': rule<{ key: string; expected?: string | undefined; near?: string | undefined }>(
    'error',
    ({ key, expected, near }) => ({
      reason: expected
        ? `\`${key}\` của phong cách viết chưa đúng; cần: ${expected}`
        : `Phong cách không có khóa \`${key}\``,
      remedy: meant.vi(near, expected ? 'Sửa giá trị.' : 'Xóa khóa ấy, hoặc đặt tên bắt đầu bằng x-.'),
    }),
    ({ key, expected, near }) => ({
      reason: expected
        ? `Unexpected \`${key}\` of a house style, expected ${expected}`
        : `A house style has no key \`${key}\``,
      remedy: meant.en(near, expected ? 'Mend the value.' : 'Delete it, or let its name begin with x-.'),
    }),
  ),
  'style-known': rule<{ style: string; styles: readonly string[]; near?: string | undefined }>(
    'error',
    ({ style, styles, near }) => ({
      reason: `Không có phong cách “${style}”`,
      remedy: meant.vi(near, `Hiện có: ${styles.join(', ')}.`),
    }),
    ({ style, styles, near }) => ({
      reason: `There is no house style “${style}”`,
      remedy: meant.en(near, `There are: ${styles.join(', ')}.`),
    }),
  ),
};
