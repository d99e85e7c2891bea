/** Rules about kinds of document: their folders, their settings, their sections. */

import { meant } from '../message/phrases.ts';
import type { Rule } from '../message/rule.ts';

export const kindTemplateExists: Rule<{ kind: string }> = {
  id: 'kind-template-exists',
  severity: 'error',
  vi: ({ kind }) => ({
    reason: `Loại văn bản \`${kind}\` không có mẫu chính`,
    remedy: `Tạo tệp ${kind}/template.md.hbs.`,
  }),
  en: ({ kind }) => ({ reason: `Kind \`${kind}\` has no main template`, remedy: `Make ${kind}/template.md.hbs.` }),
  examples: [{ kind: 'report' }],
};

export const kindSettings: Rule<{ key: string; expected?: string | undefined; near?: string | undefined }> = {
  id: 'kind-settings',
  severity: 'error',
  vi: ({ key, expected, near }) => ({
    reason: expected ? `\`${key}\` viết chưa đúng; cần: ${expected}` : `kind.yaml không có khóa \`${key}\``,
    remedy: meant.vi(near, expected ? 'Sửa giá trị.' : 'Xóa khóa ấy, hoặc đặt tên bắt đầu bằng x-.'),
  }),
  en: ({ key, expected, near }) => ({
    reason: expected ? `Unexpected \`${key}\`, expected ${expected}` : `kind.yaml has no key \`${key}\``,
    remedy: meant.en(near, expected ? 'Correct the value.' : 'Delete it, or let its name begin with x-.'),
  }),
  examples: [{ key: 'titel', near: 'title' }, { key: 'abc' }, { key: 'end', expected: '"…"' }],
};

export const templateEncoding: Rule = {
  id: 'template-encoding',
  severity: 'error',
  vi: () => ({ reason: 'Tệp mẫu không phải là UTF-8', remedy: 'Lưu lại tệp với mã UTF-8.' }),
  en: () => ({ reason: 'The template file is not UTF-8', remedy: 'Save it as UTF-8.' }),
  examples: [{}],
};

export const templateSectionReached: Rule<{ condition: string; holds: boolean }> = {
  id: 'template-section-reached',
  severity: 'warning',
  vi: ({ condition, holds }) => ({
    reason: `Điều kiện \`${condition}\` ${holds ? 'lúc nào cũng đúng' : 'không bao giờ đúng'} ở đây`,
    remedy: holds
      ? 'Bỏ điều kiện; phần {{else}}, nếu có, không bao giờ xuất hiện.'
      : 'Sửa điều kiện, hoặc bỏ phần này.',
  }),
  en: ({ condition, holds }) => ({
    reason: `The condition \`${condition}\` ${holds ? 'always' : 'never'} holds here`,
    remedy: holds ? 'Take it out; an {{else}} never appears.' : 'Correct the condition, or take the section out.',
  }),
  examples: [
    { condition: '#if awards', holds: true },
    { condition: '#if awards', holds: false },
  ],
};

/** All of them. */
export const kindRules: readonly Rule[] = [kindTemplateExists, kindSettings, templateEncoding, templateSectionReached];
