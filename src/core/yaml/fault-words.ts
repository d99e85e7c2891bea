/** What can be wrong with the syntax of a data file, in words for people who never heard of YAML. */
import type { Wording } from '../message/rule.ts';

interface Words {
  vi(found: string): Wording;
  en(found: string): Wording;
}

function same(vi: [string, string?], en: [string, string?]): Words {
  const words = ([reason, remedy]: [string, string?]): Wording => (remedy ? { reason, remedy } : { reason });
  return { vi: () => words(vi), en: () => words(en) };
}

/** Every error code of the yaml library, and below them our own finer ones. */
export const yamlFaults = {
  ALIAS_PROPS: same(
    ['Dấu `*` ở đầu giá trị có nghĩa riêng, không đi cùng `&` hay `!`', 'Đặt cả giá trị trong dấu ngoặc kép "…".'],
    ['A leading `*` is special and cannot be combined with `&` or `!`', 'Put the whole value in double quotes.'],
  ),
  BAD_ALIAS: same(
    ['Dấu `*` hoặc `&` đứng trơ trọi', 'Nếu đó là chữ thường, đặt cả giá trị trong dấu ngoặc kép "…".'],
    ['A lone `*` or `&`', 'If it is plain text, put the whole value in double quotes.'],
  ),
  BAD_COLLECTION_TYPE: same(
    [
      'Từ bắt đầu bằng `!` không hợp với giá trị này',
      'Bỏ từ bắt đầu bằng `!`, hoặc đặt cả giá trị trong dấu ngoặc kép.',
    ],
    ['The word that begins with `!` does not fit this value', 'Remove it, or put the whole value in double quotes.'],
  ),
  BAD_DIRECTIVE: same(
    ['Dòng bắt đầu bằng `%` không hiểu được', 'Xóa dòng này; tệp dữ liệu không cần đến nó.'],
    ['A line that begins with `%` cannot be understood', 'Delete the line; a data file does not need it.'],
  ),
  BAD_DQ_ESCAPE: {
    vi: (found) => ({
      reason: `Trong ngoặc kép, dấu \\ có nghĩa riêng: gặp \`${found}\``,
      remedy: "Viết \\\\ thay cho \\, hoặc dùng dấu ngoặc đơn '…'.",
    }),
    en: (found) => ({
      reason: `Inside double quotes a backslash is special: found \`${found}\``,
      remedy: "Write \\\\ for \\, or use single quotes '…'.",
    }),
  },
  BAD_INDENT: same(
    ['Dòng này thụt lề lệch với các dòng cùng cấp', 'Cho các khóa cùng cấp thẳng cột với nhau, chỉ dùng dấu cách.'],
    ['This line is not aligned with its neighbours', 'Align the keys of one level in one column, with spaces only.'],
  ),
  BAD_PROP_ORDER: same(
    ['Dấu `&` hoặc `!` đứng sai chỗ', 'Nếu đó là chữ thường, đặt cả giá trị trong dấu ngoặc kép "…".'],
    ['A `&` or `!` in the wrong place', 'If it is plain text, put the whole value in double quotes.'],
  ),
  BAD_SCALAR_START: {
    vi: (found) => ({
      reason: `Giá trị không được bắt đầu bằng \`${found.slice(0, 1)}\``,
      remedy: 'Đặt cả giá trị trong dấu ngoặc kép "…".',
    }),
    en: (found) => ({
      reason: `A value cannot begin with \`${found.slice(0, 1)}\``,
      remedy: 'Put the whole value in double quotes.',
    }),
  },
  BLOCK_AS_IMPLICIT_KEY: same(
    [
      'Dấu hai chấm trong câu làm giá trị bị hiểu thành một khóa nữa',
      'Đặt cả câu trong dấu ngoặc kép "…"; nếu là khóa thì đưa xuống dòng riêng.',
    ],
    [
      'A colon inside the text makes it look like another key',
      'Put the whole text in double quotes; if it is a key, give it its own line.',
    ],
  ),
  BLOCK_IN_FLOW: same(
    [
      'Trong { } hoặc [ ] không viết được theo kiểu xuống dòng, thụt lề',
      'Đóng ngoặc ở dòng trên, hoặc viết tất cả theo kiểu thụt lề.',
    ],
    ['Indented lines cannot stand inside { } or [ ]', 'Close the bracket before them, or write everything indented.'],
  ),
  DUPLICATE_KEY: same(
    ['Khóa này đã có ở trên', 'Gộp hai phần làm một.'],
    ['This key was given before', 'Join the two into one.'],
  ),
  IMPOSSIBLE: same(
    ['Đoạn này không đọc được', 'Viết lại đoạn này, hoặc đặt giá trị trong dấu ngoặc kép.'],
    ['This passage cannot be read', 'Write it anew, or put the value in double quotes.'],
  ),
  KEY_OVER_1024_CHARS: same(
    ['Tên khóa dài quá 1.024 ký tự', 'Có lẽ thiếu dấu ngoặc kép quanh một câu có dấu hai chấm.'],
    ['A key is longer than 1,024 characters', 'A text with a colon probably lacks its quotes.'],
  ),
  MISSING_CHAR: same(
    [
      'Thiếu dấu phân cách (dấu phẩy, dấu hai chấm hoặc dấu cách) ở đây',
      'Thêm dấu còn thiếu; nếu đây là chữ thường, đặt trong dấu ngoặc kép.',
    ],
    ['A separator (comma, colon or space) is missing here', 'Add it; if this is plain text, put it in double quotes.'],
  ),
  MULTILINE_IMPLICIT_KEY: same(
    [
      'Dòng này nối vào giá trị ở dòng trên mà lại có dấu hai chấm',
      'Nếu là khóa mới: cho thẳng cột với khóa ở trên. Nếu là câu viết tiếp: đặt cả câu trong dấu ngoặc kép.',
    ],
    [
      'This line continues the value above, yet holds a colon',
      'If it is a new key, align it with the key above. If it is one text, put all of it in double quotes.',
    ],
  ),
  MULTIPLE_ANCHORS: same(
    ['Một giá trị có hai dấu `&` ở đầu', 'Nếu đó là chữ thường, đặt cả giá trị trong dấu ngoặc kép "…".'],
    ['A value begins with two `&`', 'If it is plain text, put the whole value in double quotes.'],
  ),
  MULTIPLE_DOCS: same(
    [
      'Dòng `---` mở một tài liệu thứ hai; mỗi tệp chỉ một hội nghị',
      'Xóa dòng `---`, hoặc tách phần sau thành tệp khác.',
    ],
    [
      'A `---` line begins a second document; a file holds one conference',
      'Delete the line, or move what follows to another file.',
    ],
  ),
  MULTIPLE_TAGS: same(
    ['Một giá trị có hai từ bắt đầu bằng `!`', 'Nếu đó là chữ thường, đặt cả giá trị trong dấu ngoặc kép "…".'],
    ['A value begins with two `!` words', 'If it is plain text, put the whole value in double quotes.'],
  ),
  NON_STRING_KEY: same(
    ['Tên khóa phải là chữ', 'Viết tên khóa bằng một từ.'],
    ['A key must be text', 'Write the key as one word.'],
  ),
  RESOURCE_EXHAUSTION: same(
    ['Các dấu ngoặc lồng nhau quá sâu', 'Kiểm tra xem có dấu [ hoặc { nào chưa đóng.'],
    ['Brackets are nested too deeply', 'Look for a [ or { that was never closed.'],
  ),
  TAB_AS_INDENT: same(
    ['Thụt lề bằng phím Tab', 'Thay mọi Tab đầu dòng bằng dấu cách.'],
    ['A tab is used for indentation', 'Use spaces in place of all tabs that begin lines.'],
  ),
  TAG_RESOLVE_FAILED: {
    vi: (found) => ({
      reason: `Từ \`${found}\` ở đầu giá trị sẽ bị bỏ mất, vì dấu ! có nghĩa riêng`,
      remedy: 'Đặt cả giá trị trong dấu ngoặc kép "…".',
    }),
    en: (found) => ({
      reason: `The word \`${found}\` would be lost, since a leading ! is special`,
      remedy: 'Put the whole value in double quotes.',
    }),
  },
  UNEXPECTED_TOKEN: {
    vi: (found) => ({
      reason: `Gặp \`${found}\` ở chỗ không ngờ tới`,
      remedy: 'Nếu đó là chữ của giá trị, đặt cả giá trị trong dấu ngoặc kép "…"; nếu thừa thì xóa.',
    }),
    en: (found) => ({
      reason: `Unexpected \`${found}\``,
      remedy: 'If it is part of a value, put the whole value in double quotes; else delete it.',
    }),
  },

  QUOTE_CLOSED: same(
    [
      'Dấu ngoặc mở ở đây không được đóng đúng chỗ',
      'Thêm dấu đóng ở cuối giá trị. Trong ngoặc kép, viết dấu " là \\".',
    ],
    [
      'The quote opened here is not closed where it should be',
      'Add the closing quote at the end of the value. Inside double quotes, write " as \\".',
    ],
  ),
  FLOW_CLOSED: same(
    ['Dấu { hoặc [ mở ở đây không được đóng', 'Thêm } hoặc ] ở cuối.'],
    ['The { or [ opened here is never closed', 'Add } or ] at its end.'],
  ),
  AFTER_QUOTE: {
    vi: (found) => ({
      reason: `Còn chữ sau dấu ngoặc đóng: \`${found}\``,
      remedy: "Đặt cả giá trị trong một cặp ngoặc đơn '…', bên trong dùng “ ”.",
    }),
    en: (found) => ({
      reason: `Text after the closing quote: \`${found}\``,
      remedy: "Put the whole value in one pair of single quotes '…', with “ ” inside.",
    }),
  },
  FLOW_COMMA: {
    vi: (found) => ({
      reason: `Trong { } dấu phẩy tách giá trị làm hai: \`${found}\``,
      remedy: 'Đặt giá trị có dấu phẩy trong dấu ngoặc kép: `"99,2"`; nếu là khóa thì thêm dấu hai chấm và giá trị.',
    }),
    en: (found) => ({
      reason: `Inside { } the comma splits the value: \`${found}\``,
      remedy: 'Put a value with a comma in double quotes: `"99,2"`; if it is a key, add a colon and a value.',
    }),
  },
  KEY_COLON: {
    vi: (found) => ({
      reason: `Dòng \`${found}\` không phải khóa, cũng không nằm trong danh sách`,
      remedy: 'Thêm dấu hai chấm và dấu cách sau tên khóa; hoặc thụt vào để nối với dòng trên; hoặc thêm `- ` ở đầu.',
    }),
    en: (found) => ({
      reason: `The line \`${found}\` is neither a key nor an item of a list`,
      remedy:
        'Add a colon and a space after the key, or indent the line to continue the one above, or begin it with `- `.',
    }),
  },
  KEY_SPACE: {
    vi: (found) => ({
      reason: `Thiếu dấu cách sau dấu hai chấm: \`${found}\``,
      remedy: 'Viết `khóa: giá trị`. Nếu đây là chữ thường, đặt trong dấu ngoặc kép.',
    }),
    en: (found) => ({
      reason: `A space is missing after the colon: \`${found}\``,
      remedy: 'Write `key: value`. If this is plain text, put it in double quotes.',
    }),
  },
  DASH_SPACE: {
    vi: (found) => ({
      reason: `Dòng \`${found}\` bị nối vào dòng trên thay vì là một mục của danh sách`,
      remedy: 'Viết `- ` (gạch, dấu cách) ở đầu mọi mục, thẳng cột với nhau. Nếu là một câu, đặt trong dấu ngoặc kép.',
    }),
    en: (found) => ({
      reason: `The line \`${found}\` is joined to its neighbour instead of being an item of a list`,
      remedy: 'Begin each item with `- ` (dash, space) in one column. If it is one text, put it in double quotes.',
    }),
  },
  UNKNOWN_ALIAS: {
    vi: (found) => ({
      reason: `Dấu * ở đầu giá trị có nghĩa riêng: không thấy \`${found.replace('*', '&')}\` mà \`${found}\` nhắc tới`,
      remedy: 'Nếu đó là chữ thường, đặt cả giá trị trong dấu ngoặc kép "…".',
    }),
    en: (found) => ({
      reason: `A leading * is special: there is no \`${found.replace('*', '&')}\` for \`${found}\` to refer to`,
      remedy: 'If it is plain text, put the whole value in double quotes.',
    }),
  },
  UNUSED_ANCHOR: {
    vi: (found) => ({
      reason: `Từ \`${found}\` ở đầu giá trị bị bỏ mất, vì dấu & có nghĩa riêng`,
      remedy: 'Đặt cả giá trị trong dấu ngoặc kép "…".',
    }),
    en: (found) => ({
      reason: `The word \`${found}\` is lost, since a leading & is special`,
      remedy: 'Put the whole value in double quotes.',
    }),
  },
  HASH: {
    vi: (found) => ({
      reason: `Từ \`${found}\` đến hết dòng bị coi là ghi chú, không có trong dữ liệu`,
      remedy: 'Nếu là dữ liệu, đặt cả giá trị trong dấu ngoặc kép "…"; nếu là ghi chú, thêm dấu cách sau #.',
    }),
    en: (found) => ({
      reason: `From \`${found}\` to the end of the line is a comment, not data`,
      remedy: 'If it is data, put the whole value in double quotes; if it is a comment, add a space after #.',
    }),
  },
} satisfies Record<string, Words>;

export type YamlFault = keyof typeof yamlFaults;
