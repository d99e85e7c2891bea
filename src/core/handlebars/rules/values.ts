/** Rules about what templates do with what they name. */
import type { Rule } from '../../message/rule.ts';

const unprintable = {
  vi: { list: 'một danh sách', object: 'một nhóm dữ liệu', boolean: 'đúng/sai', other: 'một giá trị không có chữ' },
  en: { list: 'a list', object: 'a group of data', boolean: 'true/false', other: 'a value without words' },
};

/** A call within another stands in parentheses. */
function inside(name: string): string {
  return /^[^(].*\s/.test(name) ? `(${name})` : name;
}

export const templateHelperUse: Rule<{ name: string; vi: string; en: string }> = {
  id: 'template-helper-use',
  severity: 'error',
  vi: ({ name, vi }) => ({ reason: `Hàm \`${name}\`: ${vi}`, remedy: 'Xem cách dùng trong templates/README.md.' }),
  en: ({ name, en }) => ({ reason: `Helper \`${name}\`: ${en}`, remedy: 'See templates/README.md for its use.' }),
  examples: [{ name: 'list', vi: 'cần một danh sách', en: 'expected a list' }],
};

export const templateValueText: Rule<{ name: string; found: 'list' | 'object' | 'boolean' | 'other' }> = {
  id: 'template-value-text',
  severity: 'error',
  vi: ({ name, found }) => ({
    reason: `\`${name}\` là ${unprintable.vi[found]}, không in ra thành chữ được`,
    remedy: 'In một trường bên trong, hoặc dùng {{#each}}, {{#if}}, hàm list.',
  }),
  en: ({ name, found }) => ({
    reason: `\`${name}\` is ${unprintable.en[found]} and cannot be printed`,
    remedy: 'Print a field of it, or use {{#each}}, {{#if}}, the helper list.',
  }),
  examples: (['list', 'object', 'boolean', 'other'] as const).map((found) => ({ name: 'awards', found })),
};

export const templateListGiven: Rule<{ name: string }> = {
  id: 'template-list-given',
  severity: 'error',
  vi: ({ name }) => ({
    reason: `{{#each}} cần một danh sách, nhưng \`${name}\` chỉ là một giá trị`,
    remedy: 'Dùng {{#if}} hoặc {{#with}}.',
  }),
  en: ({ name }) => ({
    reason: `{{#each}} expects a list, but \`${name}\` is a single value`,
    remedy: 'Use {{#if}} or {{#with}}.',
  }),
  examples: [{ name: 'title' }],
};

/** `after`: the words that are left standing alone when a helper prints nothing. */
export const templateOptionalGuarded: Rule<{ name: string; after?: string | undefined }> = {
  id: 'template-optional-guarded',
  severity: 'warning',
  vi: ({ name, after }) => ({
    reason: after
      ? `\`${name}\` có thể không có trong dữ liệu; khi ấy sau “${after}” không có gì`
      : `\`${name}\` có thể không có trong dữ liệu, mà chỗ này không phòng trước`,
    remedy: after
      ? `Đặt cả vế trong {{#if ${inside(name)}}}…{{/if}}.`
      : `Đặt câu trong {{#if ${inside(name)}}}…{{/if}}, hoặc viết {{or ${inside(name)} "…"}}; muốn để trống thì {{or ${inside(name)} ""}}.`,
  }),
  en: ({ name, after }) => ({
    reason: after
      ? `\`${name}\` may be missing from the data; nothing then follows “${after}”`
      : `\`${name}\` may be missing from the data, and nothing here provides for it`,
    remedy: after
      ? `Put the whole clause inside {{#if ${inside(name)}}}…{{/if}}.`
      : `Put the sentence inside {{#if ${inside(name)}}}…{{/if}}, or write {{or ${inside(name)} "…"}}; {{or ${inside(name)} ""}} to leave it empty.`,
  }),
  examples: [{ name: 'venue.place' }, { name: 'list awards', after: 'gồm' }],
};

export const templateParamUsed: Rule<{ name: string; key: string }> = {
  id: 'template-param-used',
  severity: 'warning',
  vi: ({ name, key }) => ({
    reason: `Mẫu con \`${name}\` không dùng \`${key}\``,
    remedy: `Bỏ ${key}=, hoặc sửa tên.`,
  }),
  en: ({ name, key }) => ({
    reason: `The partial \`${name}\` does not use \`${key}\``,
    remedy: `Take ${key}= out, or correct its name.`,
  }),
  examples: [{ name: 'awards', key: 'form' }],
};

export const templatePartialEnds: Rule<{ name: string }> = {
  id: 'template-partial-ends',
  severity: 'error',
  vi: ({ name }) => ({
    reason: `Mẫu con \`${name}\` gọi lại chính nó mà không gì dừng được`,
    remedy: 'Bỏ lời gọi ấy, hoặc đặt trong {{#if}} hay {{#each}} của điều sẽ hết.',
  }),
  en: ({ name }) => ({
    reason: `The partial \`${name}\` calls itself again, and nothing can stop it`,
    remedy: 'Take the call out, or put it inside an {{#if}} or {{#each}} of something that comes to an end.',
  }),
  examples: [{ name: 'awards' }],
};
