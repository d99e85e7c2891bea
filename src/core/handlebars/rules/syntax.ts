/** Rules about the syntax of templates, and about templates that never end. */
import type { Rule } from '../../message/rule.ts';

export const templateSyntax: Rule<{ found: string }> = {
  id: 'template-syntax',
  severity: 'error',
  vi: ({ found }) => ({
    reason: `Mẫu viết sai cú pháp ở \`${found}\``,
    remedy: 'Xem lại dấu ngoặc {{ }}, dấu nháy và thứ tự các từ trong thẻ.',
  }),
  en: ({ found }) => ({
    reason: `Template syntax is wrong at \`${found}\``,
    remedy: 'Check the braces {{ }}, the quotes and the order of words in the tag.',
  }),
  examples: [{ found: '{{#if}' }],
};

export const templateBlockClosed: Rule<{ open: string; close?: string }> = {
  id: 'template-block-closed',
  severity: 'error',
  vi: ({ open, close }) => ({
    reason: close ? `Khối {{#${open}}} lại được đóng bằng {{/${close}}}` : `Khối {{#${open}}} mở mà không đóng`,
    remedy: `Đóng khối bằng {{/${open}}}.`,
  }),
  en: ({ open, close }) => ({
    reason: close ? `Block {{#${open}}} is closed by {{/${close}}}` : `Block {{#${open}}} is never closed`,
    remedy: `Close it with {{/${open}}}.`,
  }),
  examples: [{ open: 'if' }, { open: 'if', close: 'each' }],
};

export const templateCharacters: Rule<{ code: string }> = {
  id: 'template-characters',
  severity: 'error',
  vi: ({ code }) => ({ reason: `Mẫu có ký tự dành riêng ${code}`, remedy: 'Xóa ký tự ấy khỏi mẫu.' }),
  en: ({ code }) => ({ reason: `The template holds the private-use character ${code}`, remedy: 'Delete it.' }),
  examples: [{ code: 'U+E000' }],
};

export const templateSupported: Rule<{ found: string }> = {
  id: 'template-supported',
  severity: 'error',
  vi: ({ found }) => ({
    reason: `Mẫu không dùng được \`${found}\``,
    remedy: 'Bỏ thẻ này; xem templates/README.md về những gì dùng được.',
  }),
  en: ({ found }) => ({
    reason: `Templates do not support \`${found}\``,
    remedy: 'Take the tag out; templates/README.md lists what there is.',
  }),
  examples: [{ found: '{{> a b c}}' }],
};

export const templateEscape: Rule = {
  id: 'template-escape',
  severity: 'warning',
  vi: () => ({
    reason: '{{{ }}} và {{& }} cũng chỉ như {{ }}: dữ liệu luôn in ra thành chữ, không thành mã định dạng',
    remedy: 'Viết {{ }}; định dạng thì đặt ngay trong mẫu.',
  }),
  en: () => ({
    reason: '{{{ }}} and {{& }} are the same as {{ }}: data always prints as plain text, never as markup',
    remedy: 'Write {{ }}; put markup into the template itself.',
  }),
  examples: [{}],
};

export const templateDepth: Rule = {
  id: 'template-depth',
  severity: 'error',
  vi: () => ({ reason: 'Mẫu lồng nhau quá sâu', remedy: 'Tìm mẫu con tự gọi chính mình.' }),
  en: () => ({ reason: 'The template nests too deep', remedy: 'Look for a partial that calls itself.' }),
  examples: [{}],
};

export const templateEnds: Rule<{ limit: number; of: 'steps' | 'characters' }> = {
  id: 'template-ends',
  severity: 'error',
  vi: ({ limit, of }) => ({
    reason: of === 'steps' ? `Mẫu chạy quá ${limit} bước mà chưa xong` : `Mẫu in ra quá ${limit} ký tự`,
    remedy: 'Bớt các {{#each}} lồng nhau hoặc mẫu con tự gọi mình.',
  }),
  en: ({ limit, of }) => ({
    reason:
      of === 'steps'
        ? `The template is not done after ${limit} steps`
        : `The template prints more than ${limit} characters`,
    remedy: 'Nest fewer {{#each}}, or look for a partial that calls itself.',
  }),
  examples: [
    { limit: 100000, of: 'steps' },
    { limit: 100000, of: 'characters' },
  ],
};
