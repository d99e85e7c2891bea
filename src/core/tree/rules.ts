/** Rules about a Markdown document: the syntax of its front matter, its charts, HTML, links. */
import type { Rule } from '../message/rule.ts';
import { shapes } from '../model/front-matter-rules.ts';
import { type YamlFault, yamlFaults } from '../yaml/fault-words.ts';

/** What a chart wants of a value. */
const chartWants: Record<'vi' | 'en', Record<string, string>> = {
  vi: {
    kind: 'bar, grouped hoặc change',
    number: 'một số, như 1.236 hoặc 99,2',
    positive: 'một số lớn hơn 0',
    series: 'từ 1 đến 4 tên',
  },
  en: {
    kind: 'bar, grouped or change',
    number: 'a number, such as 1.236 or 99,2',
    positive: 'a number above 0',
    series: '1 to 4 names',
  },
};

export const frontMatterSyntax: Rule<{ fault: YamlFault; found: string }> = {
  id: 'front-matter-syntax',
  severity: 'error',
  vi: ({ fault, found }) => {
    const words = yamlFaults[fault].vi(found);
    return { ...words, reason: `Phần đầu (giữa hai dòng ---): ${words.reason}` };
  },
  en: ({ fault, found }) => {
    const words = yamlFaults[fault].en(found);
    return { ...words, reason: `Front matter: ${words.reason}` };
  },
  examples: [
    { fault: 'BAD_ALIAS', found: '*a' },
    { fault: 'TAB_AS_INDENT', found: '' },
  ],
};

export const chartSyntax: Rule<{ found: string }> = {
  id: 'chart-syntax',
  severity: 'error',
  vi: ({ found }) => ({
    reason: `Biểu đồ viết sai cú pháp YAML: ${found}`,
    remedy: 'Đặt trong dấu nháy kép những chữ có dấu phẩy hoặc dấu hai chấm.',
  }),
  en: ({ found }) => ({
    reason: `The chart breaks YAML syntax: ${found}`,
    remedy: 'Put words that hold a comma or a colon in double quotes.',
  }),
  examples: [{ found: 'Missing closing quote' }],
};

export const chartKey: Rule<{ key: string; nearest?: string | undefined }> = {
  id: 'chart-key',
  severity: 'error',
  vi: ({ key, nearest }) => ({
    reason: `Biểu đồ có mục lạ “${key}”`,
    remedy: nearest ? `Có phải là “${nearest}”?` : 'Bỏ mục này.',
  }),
  en: ({ key, nearest }) => ({
    reason: `Unexpected key “${key}” in the chart`,
    remedy: nearest ? `Did you mean “${nearest}”?` : 'Remove it.',
  }),
  examples: [{ key: 'titel', nearest: 'title' }, { key: 'rows.0.abc' }],
};

export const chartValue: Rule<{ key: string; expected: string; found: string }> = {
  id: 'chart-value',
  severity: 'error',
  vi: ({ key, expected, found }) => ({
    reason: `Mục “${key}” của biểu đồ phải là ${chartWants.vi[expected] ?? shapes[expected] ?? expected}, nhưng ${found ? `lại là “${found}”` : 'còn thiếu'}`,
  }),
  en: ({ key, expected, found }) => ({
    reason: `Unexpected ${found ? `“${found}”` : 'nothing'} for “${key}” of the chart, expected ${chartWants.en[expected] ?? expected}`,
  }),
  examples: [
    { key: 'kind', expected: 'kind', found: '' },
    { key: 'rows.0.value', expected: 'number', found: 'nhiều' },
    { key: 'rows', expected: 'array', found: 'a' },
    { key: 'max', expected: 'positive', found: '0' },
    { key: 'series', expected: 'series', found: '[]' },
  ],
};

export const markdownNoHtml: Rule<{ found: string }> = {
  id: 'markdown-no-html',
  severity: 'warning',
  vi: ({ found }) => ({
    reason: `Mã HTML được in nguyên văn như chữ thường: ${found}`,
    remedy: 'Dùng cách viết của Markdown: **đậm**, *nghiêng*, bảng, danh sách.',
  }),
  en: ({ found }) => ({
    reason: `HTML is shown as plain characters: ${found}`,
    remedy: 'Use Markdown: **bold**, *italic*, tables, lists.',
  }),
  examples: [{ found: '<b>' }],
};

export const linkSafe: Rule<{ url: string }> = {
  id: 'link-safe',
  severity: 'warning',
  vi: ({ url }) => ({
    reason: `Liên kết không an toàn, chỉ giữ lại chữ: ${url}`,
    remedy: 'Dùng http, https, mailto hoặc tel.',
  }),
  en: ({ url }) => ({
    reason: `Unsafe link, only its words are kept: ${url}`,
    remedy: 'Use http, https, mailto or tel.',
  }),
  examples: [{ url: 'javascript:alert(1)' }],
};
