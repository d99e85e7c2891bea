/** Rules about files of settings: what a key takes, and words for it. */

import { meant, ticked } from '../message/phrases.ts';
import type { Rule } from '../message/rule.ts';

/** What a key takes: `true` or `false`; one text; a text or a list of them; a text for each key; or keys of its own. */
export type SettingForm =
  | { takes: 'switch' }
  | TextForm
  | { takes: 'texts' }
  | { takes: 'group'; keys: ReadonlyMap<string, SettingForm> };

/** A form of texts. */
export interface TextForm {
  takes: 'one' | 'many';
  /** The texts that it takes; any when absent. */
  words?: readonly string[] | undefined;
  /** It may stand without a text, as `true`. */
  bare?: boolean | undefined;
  /** `none`, or nothing at all, stands for no text: ''. */
  none?: boolean | undefined;
}

const forms = {
  vi: {
    switch: '`true` hoặc `false`',
    texts: 'các dòng `khóa: lời`',
    group: 'các dòng `khóa: giá trị`',
    one: 'một giá trị',
    many: 'một giá trị hoặc danh sách',
    oneOf: 'một trong: ',
    someOf: 'một hoặc nhiều trong: ',
    or: '; hoặc ',
  },
  en: {
    switch: '`true` or `false`',
    texts: 'lines of `key: text`',
    group: 'lines of `key: value`',
    one: 'one value',
    many: 'a value or a list',
    oneOf: 'one of: ',
    someOf: 'one or more of: ',
    or: '; or ',
  },
};

function formWords(form: SettingForm, said: typeof forms.vi): string {
  if (form.takes !== 'one' && form.takes !== 'many') return said[form.takes];
  const { takes, words, bare, none } = form;
  const texts = words ? `${takes === 'one' ? said.oneOf : said.someOf}${ticked(words)}` : said[takes];
  return [texts, ...(bare ? ['`true`'] : []), ...(none ? ['`none`'] : [])].join(said.or);
}

interface Unknown {
  key: string;
  /** The key that holds it, for one that is not at the top. */
  parent?: string | undefined;
  near?: string | undefined;
  known: readonly string[];
}

export const settingKnown: Rule<Unknown> = {
  id: 'setting-known',
  severity: 'error',
  vi: ({ key, parent, near, known }) => ({
    reason: `${parent ? `\`${parent}\`` : 'Tệp này'} không có khóa \`${key}\``,
    remedy: meant.vi(near, `Các khóa dùng được: ${ticked(known)}; khóa của riêng bạn bắt đầu bằng \`x-\`.`),
    actual: key,
    expected: near ? [near] : [...known],
  }),
  en: ({ key, parent, near, known }) => ({
    reason: `${parent ? `\`${parent}\`` : 'This file'} has no key \`${key}\``,
    remedy: meant.en(near, `Known keys: ${ticked(known)}; a key of your own begins with \`x-\`.`),
    actual: key,
    expected: near ? [near] : [...known],
  }),
  examples: [
    { key: 'fromat', near: 'format', known: ['format', 'lang'] },
    { key: 'formt', parent: 'render', near: 'format', known: ['format', 'html'] },
    { key: 'abc', known: ['format', 'lang'] },
  ],
};

/** `key`: nothing for the whole file. */
export const settingValid: Rule<{ key?: string | undefined; form: SettingForm; near?: string | undefined }> = {
  id: 'setting-valid',
  severity: 'error',
  vi: ({ key, form, near }) => ({
    reason: `${key ? `\`${key}\`` : 'Tệp này'} phải là ${formWords(form, forms.vi)}`,
    ...(form.takes === 'switch' && { remedy: `Ghi \`${key}: true\` để bật, \`${key}: false\` để tắt.` }),
    ...(near && { remedy: meant.vi(near, ''), expected: [near] }),
  }),
  en: ({ key, form, near }) => ({
    reason: `${key ? `\`${key}\`` : 'This file'} must be ${formWords(form, forms.en)}`,
    ...(form.takes === 'switch' && { remedy: `Write \`${key}: true\` for on, \`${key}: false\` for off.` }),
    ...(near && { remedy: meant.en(near, ''), expected: [near] }),
  }),
  examples: [
    { form: { takes: 'group', keys: new Map() } },
    { key: 'quiet', form: { takes: 'switch' } },
    { key: 'out', form: { takes: 'one' } },
    { key: 'honorific', form: { takes: 'one', none: true } },
    { key: 'kind', form: { takes: 'many' } },
    { key: 'leaves', form: { takes: 'texts' } },
    { key: 'format', form: { takes: 'many', words: ['pdf', 'docx'] }, near: 'pdf' },
    { key: 'photos', form: { takes: 'one', words: ['link', 'inline'], bare: true } },
  ],
};
