/** Rules about what sites read of a document. */
import type { Rule } from '../message/rule.ts';

export const publicationDated: Rule<{ title: string; dialect: string }> = {
  id: 'publication-dated',
  severity: 'warning',
  vi: ({ title, dialect }) => ({
    reason: `“${title}” không có ngày, nên phần đầu kiểu ${dialect} không có mục ngày`,
    remedy: 'Ghi ngày đầy đủ ở mục published của article, hoặc ở date.',
  }),
  en: ({ title, dialect }) => ({
    reason: `“${title}” has no date, so its ${dialect} front matter has none`,
    remedy: 'Give the full day as article.published, or as date.',
  }),
  examples: [{ title: 'Hội nghị tổng kết', dialect: 'hugo' }],
};

export const frontMatterMapKnown: Rule<{ key: string; keys: readonly string[]; nearest?: string | undefined }> = {
  id: 'front-matter-map-known',
  severity: 'warning',
  vi: ({ key, keys, nearest }) => ({
    reason: `Bảng đổi tên mục nhắc tới “${key}”, nhưng phần đầu không có mục này`,
    remedy: nearest ? `Có phải là “${nearest}”?` : `Phần đầu có: ${keys.join(', ')}.`,
  }),
  en: ({ key, keys, nearest }) => ({
    reason: `The map of front matter names “${key}”, but the front matter has no such key`,
    remedy: nearest ? `Did you mean “${nearest}”?` : `It has: ${keys.join(', ')}.`,
  }),
  examples: [
    { key: 'titel', keys: ['title', 'date'], nearest: 'title' },
    { key: 'abc', keys: ['title', 'date'] },
  ],
};
