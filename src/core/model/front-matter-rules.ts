/** Rules about the keys and values of front matter, in documents and in templates that write one. */
import type { Rule } from '../message/rule.ts';

/** Vietnamese names of the shapes of YAML. */
export const shapes: Record<string, string> = {
  string: 'chữ',
  array: 'danh sách',
  object: 'nhóm mục',
  list: 'danh sách',
  map: 'nhóm mục',
  nothing: 'chỗ trống',
};

export const frontMatterKey: Rule<{ key: string; nearest?: string | undefined }> = {
  id: 'front-matter-key',
  severity: 'error',
  vi: ({ key, nearest }) => ({
    reason: `Phần đầu có mục lạ “${key}”`,
    remedy: nearest ? `Có phải là “${nearest}”?` : 'Bỏ mục này, hoặc đặt tên bắt đầu bằng “x-” nếu là mục riêng.',
  }),
  en: ({ key, nearest }) => ({
    reason: `Unexpected key “${key}” in the front matter`,
    remedy: nearest ? `Did you mean “${nearest}”?` : 'Remove it, or begin its name with “x-” if it is your own.',
  }),
  examples: [{ key: 'titel', nearest: 'title' }, { key: 'abc' }],
};

export const frontMatterValue: Rule<{ key: string; expected: string; found: string }> = {
  id: 'front-matter-value',
  severity: 'error',
  vi: ({ key, expected, found }) => ({
    reason: `Mục “${key}” của phần đầu phải là ${shapes[expected] ?? expected}, nhưng lại là ${shapes[found] ?? `“${found}”`}`,
  }),
  en: ({ key, expected, found }) => ({ reason: `Unexpected ${found} for “${key}”, expected ${expected}` }),
  examples: [
    { key: 'title', expected: 'string', found: 'array' },
    { key: 'layout', expected: 'article | official', found: 'báo cáo' },
  ],
};
