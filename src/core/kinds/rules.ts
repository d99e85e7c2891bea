/** Rules about kinds of document: their folders, their settings, their sections. */

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
