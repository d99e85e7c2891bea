/** Rules about the shape of a conference: keys, kinds of value, words, numbers, dates. */
import { rule, type Wording } from '../rule.ts';

/** What stands in the file, as far as shape goes. */
export type Found = 'text' | 'list' | 'map' | 'nothing';
type Expected = 'text' | 'list' | 'map';

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

function ticked(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}

/** A value of a form: as written, and what it may have meant. */
export interface Value {
  /** As written. */
  found: string;
  suggestion?: string | undefined;
}

/** A value of a certain form: the same sentence for counts, numbers, dates and hours. */
function form(vi: [what: string, how: string], en: [what: string, how: string]) {
  const actual = ({ found, suggestion }: Value): Pick<Wording, 'actual' | 'expected'> =>
    suggestion === undefined ? { actual: found } : { actual: found, expected: [suggestion] };
  return rule<Value>(
    'error',
    (value) => ({
      reason: `\`${value.found}\` không phải ${vi[0]}`,
      remedy: value.suggestion === undefined ? vi[1] : `Có phải là \`${value.suggestion}\`? ${vi[1]}`,
      ...actual(value),
    }),
    (value) => ({
      reason: `\`${value.found}\` is not ${en[0]}`,
      remedy: value.suggestion === undefined ? en[1] : `Did you mean \`${value.suggestion}\`? ${en[1]}`,
      ...actual(value),
    }),
  );
}

/** A key that the schema does not have. */
export interface UnknownKey {
  key: string;
  /** The key that holds it; empty at the root. */
  parent: string;
  suggestion?: string | undefined;
  /** Keys under which it would be known; empty for the root. */
  belongs?: readonly string[] | undefined;
  known: readonly string[];
}

export const shapeRules = {
  'wordings-valid': rule<object>(
    'error',
    () => ({
      reason: '`wordings` cần từ hai cách nói trở lên',
      remedy: 'Ghi mỗi cách nói một dòng, bắt đầu bằng `- `; chỉ có một cách thì bỏ `wordings`.',
    }),
    () => ({
      reason: '`wordings` needs two ways to say it at least',
      remedy: 'Write one a line, each beginning with `- `; if there is only one, leave `wordings` out.',
    }),
  ),
  'key-known': rule<UnknownKey>(
    'error',
    ({ key, parent, suggestion, belongs, known }) => ({
      reason: `${parent ? `\`${parent}\`` : 'Tệp dữ liệu'} không có khóa \`${key}\``,
      remedy: suggestion
        ? `Có phải ý bạn là \`${suggestion}\`?`
        : belongs?.length
          ? `Khóa này thuộc ${ticked(belongs.map((key) => key || 'gốc của tệp'))}: xem lại chỗ đặt và thụt lề. Khóa của riêng bạn thì đặt tên bắt đầu bằng \`x-\`.`
          : `Các khóa dùng được: ${ticked(known)}. Khóa của riêng bạn thì đặt tên bắt đầu bằng \`x-\`.`,
      actual: key,
      expected: suggestion ? [suggestion] : [...known],
    }),
    ({ key, parent, suggestion, belongs, known }) => ({
      reason: `${parent ? `\`${parent}\`` : 'The data file'} has no key \`${key}\``,
      remedy: suggestion
        ? `Did you mean \`${suggestion}\`?`
        : belongs?.length
          ? `It belongs to ${ticked(belongs.map((key) => key || 'the root'))}: check its place and indentation. Keys of your own begin with \`x-\`.`
          : `Known keys: ${ticked(known)}. Keys of your own begin with \`x-\`.`,
      actual: key,
      expected: suggestion ? [suggestion] : [...known],
    }),
  ),
  'key-present': rule<{ key: string; title: string; parent: string }>(
    'error',
    ({ key, title, parent }) => ({
      reason: `Thiếu \`${key}\`${title ? ` (${title})` : ''}${parent ? ` trong \`${parent}\`` : ''}`,
      remedy: `Thêm \`${key}: …\`.`,
      expected: [key],
    }),
    ({ key, parent }) => ({
      reason: `\`${key}\` is missing${parent ? ` in \`${parent}\`` : ''}`,
      remedy: `Add \`${key}: …\`.`,
      expected: [key],
    }),
  ),
  'value-type': rule<{ key: string; found: Found; expected: Expected }>(
    'error',
    ({ key, found, expected }) => ({
      reason: `${key ? `\`${key}\`` : 'Tệp dữ liệu'} là ${kinds.vi[found]}, phải là ${kinds.vi[expected]}`,
      remedy: `Viết thành ${forms.vi[expected]}.`,
    }),
    ({ key, found, expected }) => ({
      reason: `${key ? `\`${key}\`` : 'The data file'} is ${kinds.en[found]}, expected ${kinds.en[expected]}`,
      remedy: `Write ${forms.en[expected]}.`,
    }),
  ),
  'word-known': rule<{ key: string; found: string; words: readonly string[]; suggestion?: string | undefined }>(
    'error',
    ({ key, found, words, suggestion }) => ({
      reason: `\`${key}\` không nhận \`${found}\``,
      remedy: `${suggestion ? `Có phải ý bạn là \`${suggestion}\`? ` : ''}Dùng một trong: ${ticked(words)}.`,
      actual: found,
      expected: suggestion ? [suggestion] : [...words],
    }),
    ({ key, found, words, suggestion }) => ({
      reason: `\`${key}\` cannot be \`${found}\``,
      remedy: `${suggestion ? `Did you mean \`${suggestion}\`? ` : ''}Use one of: ${ticked(words)}.`,
      actual: found,
      expected: suggestion ? [suggestion] : [...words],
    }),
  ),
  'count-valid': form(
    ['số đếm', 'Viết số nguyên bằng chữ số, ví dụ `49` hoặc `1.970`.'],
    ['a count', 'Write a whole number in digits, such as `49` or `1.970`.'],
  ),
  'number-valid': form(
    ['một số', 'Viết bằng chữ số, ví dụ `121`, `2.700.000` hoặc `99,2`.'],
    ['a number', 'Write digits, such as `121`, `2.700.000` or `99,2`.'],
  ),
  'percent-valid': form(
    ['tỷ lệ phần trăm', 'Viết ví dụ `99,2` hoặc `99,2%`.'],
    ['a percentage', 'Write for example `99,2` or `99,2%`.'],
  ),
  'venue-place': rule<{ found: string }>(
    'error',
    ({ found }) => ({
      reason: `\`venue\` viết một mình là hình thức họp, không nhận \`${found}\``,
      remedy: `Địa điểm thì viết \`venue: {place: "${found}"}\`; hình thức là một trong \`in-person\` (trực tiếp), \`online\` (trực tuyến), \`hybrid\` (kết hợp).`,
      actual: found,
    }),
    ({ found }) => ({
      reason: `\`venue\` alone says how people met; it does not take \`${found}\``,
      remedy: `For the place write \`venue: {place: "${found}"}\`; the mode is one of \`in-person\`, \`online\`, \`hybrid\`.`,
      actual: found,
    }),
  ),
  'day-exists': form(
    ['một ngày có trong lịch', 'Xem lại ngày và tháng.'],
    ['a day of the calendar', 'Check the day and the month.'],
  ),
  'date-valid': form(
    [
      'cách viết ngày mà thuky đọc được',
      'Viết `2024-03-29` hoặc `29/3/2024`; chưa rõ năm thì `29/3`; chỉ biết tháng thì `2024-03`.',
    ],
    [
      'a way of writing a day that thuky reads',
      'Write `2024-03-29` or `29/3/2024`; without a year `29/3`; only a month `2024-03`.',
    ],
  ),
  'date-full': form(
    ['ngày đầy đủ', 'Ở đây cần đủ ngày, tháng, năm: `2024-03-29` hoặc `29/3/2024`.'],
    ['a full date', 'Day, month and year are needed here: `2024-03-29` or `29/3/2024`.'],
  ),
  'clock-valid': form(['giờ', 'Viết `14:00` hoặc `14h00`.'], ['a time of day', 'Write `14:00` or `14h00`.']),
  'period-valid': form(
    ['một kỳ', 'Viết năm `2023`; 6 tháng `2024-H1`; quý `2024-Q3`; năm học `2017/2018`; giai đoạn `2021-2025`.'],
    [
      'a period',
      'Write a year `2023`, a half `2024-H1`, a quarter `2024-Q3`, a school year `2017/2018` or a stage `2021-2025`.',
    ],
  ),
  'attendee-named': rule<{ found: 'both' | 'neither' }>(
    'error',
    ({ found }) => ({
      reason: found === 'both' ? 'Mục này có cả `name` và `group`' : 'Mục này không có `name`, cũng không có `group`',
      remedy: 'Một người thì ghi `name`; một nhóm không nêu tên thì ghi `group`.',
    }),
    ({ found }) => ({
      reason: found === 'both' ? 'This entry has both `name` and `group`' : 'This entry has neither `name` nor `group`',
      remedy: 'Use `name` for one person, `group` for people who are not named.',
    }),
  ),
};
