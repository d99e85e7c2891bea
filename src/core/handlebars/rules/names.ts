/** Rules about the names in templates: of data, helpers, partials. `near` is the name that was probably meant. */

import { meant } from '../../message/phrases.ts';
import type { Rule } from '../../message/rule.ts';

/** `instead`: what to write for a key that the data file has here, and templates have further in. */
export const templateNameKnown: Rule<{
  name: string;
  key?: string | undefined;
  near?: string | undefined;
  instead?: Readonly<{ vi: string; en: string }>;
}> = {
  id: 'template-name-known',
  severity: 'error',
  vi: ({ name, key, near, instead }) => ({
    reason:
      key && key !== name ? `Không có \`${key}\` trong \`${name}\`` : `Không có dữ liệu nào tên là \`${name}\` ở đây`,
    remedy: instead?.vi ?? meant.vi(near, 'Xem lại tên; trường riêng của bạn thì bắt đầu bằng x-.'),
  }),
  en: ({ name, key, near, instead }) => ({
    reason: key && key !== name ? `There is no \`${key}\` in \`${name}\`` : `No data is named \`${name}\` here`,
    remedy: instead?.en ?? meant.en(near, 'Check the name; fields of your own begin with x-.'),
  }),
  examples: [
    { name: 'titel', near: 'title' },
    { name: 'cluster.abc', key: 'abc' },
    { name: 'abc' },
    { name: 'office', key: 'office', instead: { vi: 'Viết {{roles.0.office}}.', en: 'Write {{roles.0.office}}.' } },
  ],
};

export const templateParentExists: Rule<{ name: string }> = {
  id: 'template-parent-exists',
  severity: 'error',
  vi: ({ name }) => ({
    reason: `\`${name}\` đi ra ngoài tầng trên cùng`,
    remedy: 'Bớt ../ hoặc dùng @root; mẫu con nhận dữ liệu qua {{> tên khóa=giá-trị}}.',
  }),
  en: ({ name }) => ({
    reason: `\`${name}\` goes above the outermost level`,
    remedy: 'Use fewer ../, or @root; a partial is given data by {{> name key=value}}.',
  }),
  examples: [{ name: '../../title' }],
};

export const templateNameClear: Rule<{ name: string }> = {
  id: 'template-name-clear',
  severity: 'warning',
  vi: ({ name }) => ({
    reason: `\`${name}\` vừa là hàm vừa là dữ liệu; ở đây hàm được gọi`,
    remedy: `Viết {{this.${name}}} nếu muốn in dữ liệu.`,
  }),
  en: ({ name }) => ({
    reason: `\`${name}\` is both a helper and data; the helper is called here`,
    remedy: `Write {{this.${name}}} to print the data.`,
  }),
  examples: [{ name: 'date' }],
};

export const templateNameEvery: Rule<{ name: string; key: string; type: string }> = {
  id: 'template-name-every',
  severity: 'error',
  vi: ({ name, key, type }) => ({
    reason: `\`${key}\` trong \`${name}\` chỉ có khi type là ${type}`,
    remedy: `Đặt trong {{#if (eq type "${type}")}}…{{/if}}.`,
  }),
  en: ({ name, key, type }) => ({
    reason: `\`${key}\` in \`${name}\` is there only when type is ${type}`,
    remedy: `Put it inside {{#if (eq type "${type}")}}…{{/if}}.`,
  }),
  examples: [{ name: 'one.name', key: 'name', type: 'person' }],
};

export const templateHelperKnown: Rule<{ name: string; near?: string | undefined }> = {
  id: 'template-helper-known',
  severity: 'error',
  vi: ({ name, near }) => ({
    reason: `Không có hàm nào tên là \`${name}\``,
    remedy: meant.vi(near, 'Các hàm có trong templates/README.md.'),
  }),
  en: ({ name, near }) => ({
    reason: `There is no helper named \`${name}\``,
    remedy: meant.en(near, 'templates/README.md lists the helpers.'),
  }),
  examples: [{ name: 'lsit', near: 'list' }, { name: 'abc' }],
};

export const templatePartialExists: Rule<{ name: string; near?: string | undefined }> = {
  id: 'template-partial-exists',
  severity: 'error',
  vi: ({ name, near }) => ({
    reason: `Không có mẫu con \`${name}\``,
    remedy: meant.vi(near, `Tạo tệp ${name}.md.hbs trong thư mục của loại văn bản hoặc trong partials/.`),
  }),
  en: ({ name, near }) => ({
    reason: `There is no partial \`${name}\``,
    remedy: meant.en(near, `Make ${name}.md.hbs in the kind's folder or in partials/.`),
  }),
  examples: [{ name: 'awadrs', near: 'awards' }, { name: 'abc' }],
};

export const templateWordKnown: Rule<{
  key: string;
  found: string;
  words: readonly string[];
  near?: string | undefined;
}> = {
  id: 'template-word-known',
  severity: 'error',
  vi: ({ key, found, words, near }) => ({
    reason: `\`${key}\` không bao giờ là "${found}"`,
    remedy: meant.vi(near, `Có thể là: ${words.join(', ')}.`),
  }),
  en: ({ key, found, words, near }) => ({
    reason: `\`${key}\` is never "${found}"`,
    remedy: meant.en(near, `It may be: ${words.join(', ')}.`),
  }),
  examples: [
    { key: 'kind', found: 'reveiw', words: ['review', 'launch'], near: 'review' },
    { key: 'kind', found: 'abc', words: ['review', 'launch'] },
  ],
};
