/** Rules about a data file before anything is known of its meaning: its size, its syntax. */

import type { Rule } from '../message/rule.ts';
import { groupDigits } from '../model/group-digits.ts';
import type { Lang } from '../model/job.ts';
import { limits } from '../model/limits.ts';
import { type YamlFault, yamlFaults } from './fault-words.ts';

type Limit = 'size' | 'depth' | 'nodes' | 'aliases' | 'anchors' | 'value' | 'mistakes' | 'wrong' | 'tags' | 'marks';

/** `250.000` in Vietnamese, `250,000` in English. */
function count(lang: Lang, most: number): string {
  return groupDigits(String(most), lang === 'vi' ? '.' : ',');
}

const bounds: Record<Limit, { vi: [string, string]; en: [string, string] }> = {
  size: {
    vi: ['Tệp dữ liệu lớn quá 4 MB', 'Mỗi tệp chỉ ghi một hội nghị; ảnh để ở tệp riêng.'],
    en: ['The data file is larger than 4 MB', 'A file holds one conference; photos are files of their own.'],
  },
  depth: {
    vi: ['Dữ liệu lồng nhau quá sâu', 'Kiểm tra xem có dấu [ hoặc { nào chưa đóng.'],
    en: ['The data is nested too deeply', 'Look for a [ or { that was never closed.'],
  },
  tags: {
    vi: ['Các thẻ lồng nhau quá sâu', 'Kiểm tra xem có thẻ HTML nào chưa đóng.'],
    en: ['The tags are nested too deeply', 'Look for an HTML tag that was never closed.'],
  },
  aliases: {
    vi: [
      `Dấu * nhắc lại hơn ${count('vi', limits.dataRepeats.most)} giá trị`,
      'Viết thẳng giá trị thay cho dấu & và *.',
    ],
    en: [
      `The values that * repeats are more than ${count('en', limits.dataRepeats.most)}`,
      'Write the values out instead of & and *.',
    ],
  },
  nodes: {
    vi: [`Tệp ghi hơn ${count('vi', limits.dataNodes.most)} giá trị`, 'Tách thành nhiều tệp, mỗi tệp một hội nghị.'],
    en: [
      `The file states more than ${count('en', limits.dataNodes.most)} values`,
      'Divide it into several files, one conference each.',
    ],
  },
  anchors: {
    vi: [
      `Tệp có hơn ${count('vi', limits.dataAnchors.most)} dấu &`,
      'Đặt giá trị bắt đầu bằng & trong dấu ngoặc kép "…".',
    ],
    en: [
      `The file has more than ${count('en', limits.dataAnchors.most)} anchors (&)`,
      'Put values that begin with & in double quotes.',
    ],
  },
  mistakes: {
    vi: [`Tệp có hơn ${limits.mistakes.most} chỗ sai; từ đây không đọc nữa`, 'Sửa những chỗ đã báo rồi chạy lại.'],
    en: [
      `The file has more than ${limits.mistakes.most} mistakes; it is not read any further`,
      'Correct those that are shown, then run again.',
    ],
  },
  wrong: {
    vi: [
      `Tệp có hơn ${count('vi', limits.wrongValues.most)} giá trị sai; chỉ báo những mục đầu của mỗi danh sách`,
      'Sửa những chỗ đã báo rồi chạy lại.',
    ],
    en: [
      `The file has more than ${count('en', limits.wrongValues.most)} wrong values; those of the first items of each list are told`,
      'Correct those that are shown, then run again.',
    ],
  },
  value: {
    vi: [
      `Một giá trị dài quá ${count('vi', limits.valueLength.most)} ký tự`,
      'Viết thành nhiều đoạn, mỗi đoạn một mục; kiểm tra xem có dấu ngoặc nào chưa đóng.',
    ],
    en: [
      `A value is longer than ${count('en', limits.valueLength.most)} characters`,
      'Write it as paragraphs, an item each; look for a quote that was never closed.',
    ],
  },
  marks: {
    vi: [
      `Danh sách, trích dẫn hoặc ngoặc lồng nhau quá ${limits.markDepth.most} bậc, hoặc một đoạn có quá nhiều dấu \``,
      'Bỏ bớt dấu -, >, [ hoặc ` ở dòng này; dấu là chữ thường thì viết \\ trước nó.',
    ],
    en: [
      `Lists, quotes or brackets are nested more than ${limits.markDepth.most} levels deep, or a paragraph has too many \``,
      'Remove some of the -, >, [ or ` of this line; where one is plain text, write \\ before it.',
    ],
  },
};

export const fileBounded: Rule<{ limit: Limit }> = {
  id: 'file-bounded',
  severity: 'error',
  vi: ({ limit }) => ({ reason: bounds[limit].vi[0], remedy: bounds[limit].vi[1] }),
  en: ({ limit }) => ({ reason: bounds[limit].en[0], remedy: bounds[limit].en[1] }),
  examples: (Object.keys(bounds) as Limit[]).map((limit) => ({ limit })),
};

export const dataStated: Rule = {
  id: 'data-stated',
  severity: 'error',
  vi: () => ({
    reason: 'Tệp dữ liệu không có nội dung',
    remedy: 'Bắt đầu bằng `purposes: review` và `cluster: Cụm thi đua số …`.',
  }),
  en: () => ({
    reason: 'The data file is empty',
    remedy: 'Begin with `purposes: review` and `cluster: Cụm thi đua số …`.',
  }),
  examples: [{}],
};

export const yamlValid: Rule<{ fault: YamlFault; found: string }> = {
  id: 'yaml-valid',
  severity: 'error',
  vi: ({ fault, found }) => ({ ...yamlFaults[fault].vi(found), ...(found && { actual: found }) }),
  en: ({ fault, found }) => ({ ...yamlFaults[fault].en(found), ...(found && { actual: found }) }),
  examples: (Object.keys(yamlFaults) as YamlFault[]).flatMap((fault) => [
    { fault, found: 'ghi chú: a' },
    { fault, found: '' },
  ]),
};

export const quotesStraight: Rule<{ inside: string }> = {
  id: 'quotes-straight',
  severity: 'warning',
  vi: ({ inside }) => ({
    reason: `Dấu ngoặc “ ” bao cả giá trị sẽ in ra cùng chữ: “${inside}”`,
    remedy: 'Bỏ hai dấu ấy, hoặc thay bằng dấu thẳng "…". Nếu muốn in cả dấu ngoặc, viết \'“…”\'.',
    expected: [inside],
  }),
  en: ({ inside }) => ({
    reason: `The quotes “ ” around the whole value would be printed: “${inside}”`,
    remedy: 'Remove both, or use straight quotes "…". If they are to be printed, write \'“…”\'.',
    expected: [inside],
  }),
  examples: [{ inside: 'Hội nghị tổng kết' }],
};

export const yamlPlain: Rule<{ fault: YamlFault; found: string }> = {
  id: 'yaml-plain',
  severity: 'warning',
  vi: ({ fault, found }) => ({ ...yamlFaults[fault].vi(found), actual: found }),
  en: ({ fault, found }) => ({ ...yamlFaults[fault].en(found), actual: found }),
  examples: [
    { fault: 'HASH', found: '#ghi chú' },
    { fault: 'UNUSED_ANCHOR', found: '&a' },
  ],
};

export const keyUnique: Rule<{ key: string; line: number }> = {
  id: 'key-unique',
  severity: 'error',
  vi: ({ key, line }) => ({
    reason: `Khóa \`${key}\` đã có ở dòng ${line}`,
    remedy: 'Gộp hai phần làm một, hoặc đổi tên khóa.',
  }),
  en: ({ key, line }) => ({
    reason: `The key \`${key}\` was already given on line ${line}`,
    remedy: 'Join the two, or rename one.',
  }),
  examples: [{ key: 'date', line: 3 }],
};

export const keyPlain: Rule = {
  id: 'key-plain',
  severity: 'error',
  vi: () => ({
    reason: 'Tên khóa phải là một từ, không phải danh sách hay để trống',
    remedy: 'Viết `khóa: giá trị`; nếu giá trị có dấu { hay [, đặt trong dấu ngoặc kép.',
  }),
  en: () => ({
    reason: 'A key must be a word, not a list and not empty',
    remedy: 'Write `key: value`; if the value holds { or [, put it in double quotes.',
  }),
  examples: [{}],
};

export const itemStated: Rule = {
  id: 'item-stated',
  severity: 'warning',
  vi: () => ({
    reason: 'Mục này của danh sách để trống nên được bỏ qua',
    remedy: 'Viết nội dung sau dấu gạch, hoặc xóa dòng.',
  }),
  en: () => ({
    reason: 'This list item is empty and is passed over',
    remedy: 'Write something after the dash, or delete the line.',
  }),
  examples: [{}],
};
