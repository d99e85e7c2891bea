/** Rules about the shape of a conference: its keys, the kinds of value that they take. */

import { ticked } from '../message/phrases.ts';
import type { Rule } from '../message/rule.ts';

/** What stands in the file, as far as shape goes. */
export type Found = 'text' | 'list' | 'map' | 'nothing';
/** What should stand there. */
export type Expected = Exclude<Found, 'nothing'>;

const kinds: Record<'vi' | 'en', Record<Found, string>> = {
  vi: { text: 'chữ', list: 'một danh sách', map: 'các khóa', nothing: 'chỗ trống' },
  en: { text: 'text', list: 'a list', map: 'keys', nothing: 'nothing' },
};

const forms: Record<'vi' | 'en', Record<Expected, string>> = {
  vi: {
    text: 'chữ (viết sau dấu hai chấm)',
    list: 'danh sách (mỗi mục một dòng, bắt đầu bằng `- `)',
    map: 'các khóa (mỗi khóa một dòng `khóa: giá trị`, thụt vào)',
  },
  en: {
    text: 'text (after the colon)',
    list: 'a list (one item a line, each beginning with `- `)',
    map: 'keys (one `key: value` a line, indented)',
  },
};

/** A key that the schema does not have. */
export interface UnknownKey {
  key: string;
  /** The key that holds it; empty at the root. */
  parent: string;
  suggestion?: string | undefined;
  /** Where it is said instead, in both languages. */
  elsewhere?: { vi: string; en: string } | undefined;
  /** Keys under which it would be known; empty for the root. */
  belongs?: readonly string[] | undefined;
  known: readonly string[];
}

export const wordingsValid: Rule = {
  id: 'wordings-valid',
  severity: 'error',
  vi: () => ({
    reason: '`wordings` cần từ hai cách nói trở lên',
    remedy: 'Ghi mỗi cách nói một dòng, bắt đầu bằng `- `; chỉ có một cách thì bỏ `wordings`.',
  }),
  en: () => ({
    reason: '`wordings` needs two ways to say it at least',
    remedy: 'Write one a line, each beginning with `- `; if there is only one, leave `wordings` out.',
  }),
  examples: [{}],
};

export const keyKnown: Rule<UnknownKey> = {
  id: 'key-known',
  severity: 'error',
  vi: ({ key, parent, suggestion, elsewhere, belongs, known }) => ({
    reason: `${parent ? `\`${parent}\`` : 'Tệp dữ liệu'} không có khóa \`${key}\``,
    remedy: suggestion
      ? `Có phải ý bạn là \`${suggestion}\`?`
      : elsewhere
        ? `Điều này ghi ở ${elsewhere.vi}.`
        : belongs?.length
          ? `Khóa này thuộc ${ticked(belongs.map((key) => key || 'gốc của tệp'))}: xem lại chỗ đặt và thụt lề. Khóa của riêng bạn thì đặt tên bắt đầu bằng \`x-\`.`
          : `Các khóa dùng được: ${ticked(known)}. Khóa của riêng bạn thì đặt tên bắt đầu bằng \`x-\`.`,
    actual: key,
    expected: suggestion ? [suggestion] : [...known],
  }),
  en: ({ key, parent, suggestion, elsewhere, belongs, known }) => ({
    reason: `${parent ? `\`${parent}\`` : 'The data file'} has no key \`${key}\``,
    remedy: suggestion
      ? `Did you mean \`${suggestion}\`?`
      : elsewhere
        ? `Say it in ${elsewhere.en}.`
        : belongs?.length
          ? `It belongs to ${ticked(belongs.map((key) => key || 'the root'))}: check its place and indentation. Keys of your own begin with \`x-\`.`
          : `Known keys: ${ticked(known)}. Keys of your own begin with \`x-\`.`,
    actual: key,
    expected: suggestion ? [suggestion] : [...known],
  }),
  examples: [
    { key: 'titel', parent: '', suggestion: 'title', known: ['title', 'date'] },
    { key: 'guests', parent: '', elsewhere: { vi: '`attendees`', en: '`attendees`' }, known: ['title'] },
    { key: 'bridges', parent: 'cluster', belongs: ['venue', ''], known: ['name'] },
    { key: 'abc', parent: 'cluster', known: ['name', 'size'] },
  ],
};

export const keyPresent: Rule<{ key: string; title: string; parent: string }> = {
  id: 'key-present',
  severity: 'error',
  vi: ({ key, title, parent }) => ({
    reason: `Thiếu \`${key}\`${title ? ` (${title})` : ''}${parent ? ` trong \`${parent}\`` : ''}`,
    remedy: `Thêm \`${key}: …\`.`,
    expected: [key],
  }),
  en: ({ key, parent }) => ({
    reason: `\`${key}\` is missing${parent ? ` in \`${parent}\`` : ''}`,
    remedy: `Add \`${key}: …\`.`,
    expected: [key],
  }),
  examples: [
    { key: 'name', title: 'Tên', parent: 'cluster' },
    { key: 'purposes', title: '', parent: '' },
  ],
};

export const valueType: Rule<{ key: string; found: Found; expected: Expected }> = {
  id: 'value-type',
  severity: 'error',
  vi: ({ key, found, expected }) => ({
    reason: `${key ? `\`${key}\`` : 'Tệp dữ liệu'} là ${kinds.vi[found]}, phải là ${kinds.vi[expected]}`,
    remedy: `Viết thành ${forms.vi[expected]}.`,
  }),
  en: ({ key, found, expected }) => ({
    reason: `${key ? `\`${key}\`` : 'The data file'} is ${kinds.en[found]}, expected ${kinds.en[expected]}`,
    remedy: `Write ${forms.en[expected]}.`,
  }),
  examples: [
    { key: 'cluster', found: 'list', expected: 'text' },
    { key: 'results', found: 'text', expected: 'list' },
    { key: '', found: 'nothing', expected: 'map' },
    { key: 'title', found: 'map', expected: 'text' },
  ],
};

export const wordKnown: Rule<{
  key: string;
  found: string;
  words: readonly string[];
  suggestion?: string | undefined;
}> = {
  id: 'word-known',
  severity: 'error',
  vi: ({ key, found, words, suggestion }) => ({
    reason: `\`${key}\` không nhận \`${found}\``,
    remedy: `${suggestion ? `Có phải ý bạn là \`${suggestion}\`? ` : ''}Dùng một trong: ${ticked(words)}.`,
    actual: found,
    expected: suggestion ? [suggestion] : [...words],
  }),
  en: ({ key, found, words, suggestion }) => ({
    reason: `\`${key}\` cannot be \`${found}\``,
    remedy: `${suggestion ? `Did you mean \`${suggestion}\`? ` : ''}Use one of: ${ticked(words)}.`,
    actual: found,
    expected: suggestion ? [suggestion] : [...words],
  }),
  examples: [
    { key: 'mode', found: 'trực tuyếnn', words: ['in-person', 'online'], suggestion: 'online' },
    { key: 'mode', found: 'abc', words: ['in-person', 'online'] },
  ],
};

export const venuePlace: Rule<{ found: string }> = {
  id: 'venue-place',
  severity: 'error',
  vi: ({ found }) => ({
    reason: `\`venue\` viết một mình là hình thức họp, không nhận \`${found}\``,
    remedy: `Địa điểm thì viết \`venue: {place: "${found}"}\`; hình thức là một trong \`in-person\` (trực tiếp), \`online\` (trực tuyến), \`hybrid\` (kết hợp).`,
    actual: found,
  }),
  en: ({ found }) => ({
    reason: `\`venue\` alone says how people met; it does not take \`${found}\``,
    remedy: `For the place write \`venue: {place: "${found}"}\`; the mode is one of \`in-person\`, \`online\`, \`hybrid\`.`,
    actual: found,
  }),
  examples: [{ found: 'Hội trường tỉnh' }],
};

export const attendeeNamed: Rule<{ found: 'both' | 'neither' }> = {
  id: 'attendee-named',
  severity: 'error',
  vi: ({ found }) => ({
    reason: found === 'both' ? 'Mục này có cả `name` và `group`' : 'Mục này không có `name`, cũng không có `group`',
    remedy: 'Một người thì ghi `name`; một nhóm không nêu tên thì ghi `group`.',
  }),
  en: ({ found }) => ({
    reason: found === 'both' ? 'This entry has both `name` and `group`' : 'This entry has neither `name` nor `group`',
    remedy: 'Use `name` for one person, `group` for people who are not named.',
  }),
  examples: [{ found: 'both' }, { found: 'neither' }],
};
