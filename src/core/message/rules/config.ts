/** Rules about `thuky.config.yaml`. */
import { rule } from '../rule.ts';

const ticked = (words: readonly string[]) => words.map((word) => `\`${word}\``).join(', ');

/** What a key takes: a switch, one text, a list of texts, or one of some words. */
export type ConfigForm = 'switch' | 'text' | 'list' | readonly string[];

function formVi(form: ConfigForm): string {
  if (form === 'switch') return '`true` hoặc `false`';
  if (form === 'text') return 'một giá trị';
  return form === 'list' ? 'một giá trị hoặc danh sách' : `một trong: ${ticked(form)}`;
}

function formEn(form: ConfigForm): string {
  if (form === 'switch') return '`true` or `false`';
  if (form === 'text') return 'one value';
  return form === 'list' ? 'a value or a list' : `one of: ${ticked(form)}`;
}

export const configRules = {
  'config-key-known': rule<{ key: string; suggestion?: string | undefined; known: readonly string[] }>(
    'error',
    ({ key, suggestion, known }) => ({
      reason: `Tệp cấu hình không có khóa \`${key}\``,
      remedy: suggestion ? `Có phải ý bạn là \`${suggestion}\`?` : `Các khóa dùng được: ${ticked(known)}.`,
      actual: key,
      expected: suggestion ? [suggestion] : [...known],
    }),
    ({ key, suggestion, known }) => ({
      reason: `The configuration has no key \`${key}\``,
      remedy: suggestion ? `Did you mean \`${suggestion}\`?` : `Known keys: ${ticked(known)}.`,
      actual: key,
      expected: suggestion ? [suggestion] : [...known],
    }),
  ),
  'config-value-valid': rule<{ key: string; form: ConfigForm; suggestion?: string | undefined }>(
    'error',
    ({ key, form, suggestion }) => ({
      reason: `\`${key}\` trong tệp cấu hình phải là ${formVi(form)}`,
      ...(suggestion && { remedy: `Có phải ý bạn là \`${suggestion}\`?`, expected: [suggestion] }),
    }),
    ({ key, form, suggestion }) => ({
      reason: `\`${key}\` in the configuration must be ${formEn(form)}`,
      ...(suggestion && { remedy: `Did you mean \`${suggestion}\`?`, expected: [suggestion] }),
    }),
  ),
};
