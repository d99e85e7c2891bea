/** Rules about `thuky.config.yaml`. */

import { ticked } from '../message/phrases.ts';
import type { Rule } from '../message/rule.ts';
/** What a key takes. */
export interface ConfigForm {
  /** `true` or `false` alone; one text; a text or a list of them. */
  takes: 'switch' | 'one' | 'many';
  /** The texts that it takes; any when absent. */
  words?: readonly string[] | undefined;
  /** It may stand without a text, as `true`. */
  bare?: boolean | undefined;
}

function formVi({ takes, words, bare }: ConfigForm): string {
  if (takes === 'switch') return '`true` hoặc `false`';
  const texts = words
    ? `một${takes === 'many' ? ' hoặc nhiều' : ''} trong: ${ticked(words)}`
    : takes === 'many'
      ? 'một giá trị hoặc danh sách'
      : 'một giá trị';
  return bare ? `${texts}; hoặc \`true\`` : texts;
}

function formEn({ takes, words, bare }: ConfigForm): string {
  if (takes === 'switch') return '`true` or `false`';
  const texts = words
    ? `one${takes === 'many' ? ' or more' : ''} of: ${ticked(words)}`
    : takes === 'many'
      ? 'a value or a list'
      : 'one value';
  return bare ? `${texts}; or \`true\`` : texts;
}

export const configKeyKnown: Rule<{ key: string; suggestion?: string | undefined; known: readonly string[] }> = {
  id: 'config-key-known',
  severity: 'error',
  vi: ({ key, suggestion, known }) => ({
    reason: `Tệp cấu hình không có khóa \`${key}\``,
    remedy: suggestion ? `Có phải ý bạn là \`${suggestion}\`?` : `Các khóa dùng được: ${ticked(known)}.`,
    actual: key,
    expected: suggestion ? [suggestion] : [...known],
  }),
  en: ({ key, suggestion, known }) => ({
    reason: `The configuration has no key \`${key}\``,
    remedy: suggestion ? `Did you mean \`${suggestion}\`?` : `Known keys: ${ticked(known)}.`,
    actual: key,
    expected: suggestion ? [suggestion] : [...known],
  }),
  examples: [
    { key: 'fromat', suggestion: 'format', known: ['format', 'lang'] },
    { key: 'abc', known: ['format', 'lang'] },
  ],
};

export const configValueValid: Rule<{ key: string; form: ConfigForm; suggestion?: string | undefined }> = {
  id: 'config-value-valid',
  severity: 'error',
  vi: ({ key, form, suggestion }) => ({
    reason: `\`${key}\` trong tệp cấu hình phải là ${formVi(form)}`,
    ...(form.takes === 'switch' && { remedy: `Ghi \`${key}: true\` để bật, \`${key}: false\` để tắt.` }),
    ...(suggestion && { remedy: `Có phải ý bạn là \`${suggestion}\`?`, expected: [suggestion] }),
  }),
  en: ({ key, form, suggestion }) => ({
    reason: `\`${key}\` in the configuration must be ${formEn(form)}`,
    ...(form.takes === 'switch' && { remedy: `Write \`${key}: true\` for on, \`${key}: false\` for off.` }),
    ...(suggestion && { remedy: `Did you mean \`${suggestion}\`?`, expected: [suggestion] }),
  }),
  examples: [
    { key: 'quiet', form: { takes: 'switch' } },
    { key: 'out', form: { takes: 'one' } },
    { key: 'kind', form: { takes: 'many' } },
    { key: 'format', form: { takes: 'many', words: ['pdf', 'docx'] }, suggestion: 'pdf' },
    { key: 'photos', form: { takes: 'one', words: ['link', 'inline'], bare: true } },
  ],
};

/** Both of them. */
export const configRules: readonly Rule[] = [configKeyKnown, configValueValid];
