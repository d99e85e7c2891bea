/** Rules about the document made: front matter, images, characters, what a format can show. */
import { rule } from '../rule.ts';
import { type YamlFault, yamlFaults } from './yaml-faults.ts';

/** Vietnamese names of the shapes of YAML. */
const kinds: Record<string, string> = {
  string: 'chữ',
  array: 'danh sách',
  object: 'nhóm mục',
  list: 'danh sách',
  map: 'nhóm mục',
  nothing: 'chỗ trống',
};

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

/** What a picture is, where its bare name would tell little. */
const pictures: Record<string, { vi: string; en: string }> = {
  '?': { vi: 'không phải ảnh, hoặc ảnh đã hỏng', en: 'no picture, or a damaged one' },
  empty: { vi: 'tệp trống', en: 'an empty file' },
  heic: { vi: 'HEIC, ảnh chụp bằng iPhone', en: 'HEIC, as iPhones take them' },
  script: { vi: 'SVG có mã chạy', en: 'an SVG that holds code' },
};

export const documentRules = {
  'front-matter-syntax': rule<{ fault: YamlFault; found: string }>(
    'error',
    ({ fault, found }) => {
      const words = yamlFaults[fault].vi(found);
      return { ...words, reason: `Phần đầu (giữa hai dòng ---): ${words.reason}` };
    },
    ({ fault, found }) => {
      const words = yamlFaults[fault].en(found);
      return { ...words, reason: `Front matter: ${words.reason}` };
    },
  ),
  'front-matter-key': rule<{ key: string; nearest?: string | undefined }>(
    'error',
    ({ key, nearest }) => ({
      reason: `Phần đầu có mục lạ “${key}”`,
      remedy: nearest ? `Có phải là “${nearest}”?` : 'Bỏ mục này, hoặc đặt tên bắt đầu bằng “x-” nếu là mục riêng.',
    }),
    ({ key, nearest }) => ({
      reason: `Unexpected key “${key}” in the front matter`,
      remedy: nearest ? `Did you mean “${nearest}”?` : 'Remove it, or begin its name with “x-” if it is your own.',
    }),
  ),
  'front-matter-value': rule<{ key: string; expected: string; found: string }>(
    'error',
    ({ key, expected, found }) => ({
      reason: `Mục “${key}” của phần đầu phải là ${kinds[expected] ?? expected}, nhưng lại là ${kinds[found] ?? `“${found}”`}`,
    }),
    ({ key, expected, found }) => ({ reason: `Unexpected ${found} for “${key}”, expected ${expected}` }),
  ),
  'chart-syntax': rule<{ found: string }>(
    'error',
    ({ found }) => ({
      reason: `Biểu đồ viết sai cú pháp YAML: ${found}`,
      remedy: 'Đặt trong dấu nháy kép những chữ có dấu phẩy hoặc dấu hai chấm.',
    }),
    ({ found }) => ({
      reason: `The chart breaks YAML syntax: ${found}`,
      remedy: 'Put words that hold a comma or a colon in double quotes.',
    }),
  ),
  'chart-key': rule<{ key: string; nearest?: string | undefined }>(
    'error',
    ({ key, nearest }) => ({
      reason: `Biểu đồ có mục lạ “${key}”`,
      remedy: nearest ? `Có phải là “${nearest}”?` : 'Bỏ mục này.',
    }),
    ({ key, nearest }) => ({
      reason: `Unexpected key “${key}” in the chart`,
      remedy: nearest ? `Did you mean “${nearest}”?` : 'Remove it.',
    }),
  ),
  'chart-value': rule<{ key: string; expected: string; found: string }>(
    'error',
    ({ key, expected, found }) => ({
      reason: `Mục “${key}” của biểu đồ phải là ${chartWants.vi[expected] ?? kinds[expected] ?? expected}, nhưng ${found ? `lại là “${found}”` : 'còn thiếu'}`,
    }),
    ({ key, expected, found }) => ({
      reason: `Unexpected ${found ? `“${found}”` : 'nothing'} for “${key}” of the chart, expected ${chartWants.en[expected] ?? expected}`,
    }),
  ),
  'front-matter-present': rule<Record<never, never>>(
    'info',
    () => ({
      reason: 'Tệp không có phần đầu (giữa hai dòng ---) nên được đặt như một bài báo',
      remedy: 'Muốn thành báo cáo hay biên bản, ghi layout: official hoặc layout: minutes ở phần đầu.',
    }),
    () => ({
      reason: 'The file has no front matter (between two lines ---) and is set as an article',
      remedy: 'For a report or minutes, say layout: official or layout: minutes there.',
    }),
  ),
  /** `key`: of the front matter, demanded by the official form. */
  'front-matter-complete': rule<{ key: string }>(
    'warning',
    ({ key }) => ({
      reason: `Phần đầu thiếu mục “${key}” mà mẫu văn bản cần; chỗ đó in dòng chấm`,
      remedy: 'Ghi thêm mục này, hoặc điền tay vào chỗ chấm.',
    }),
    ({ key }) => ({
      reason: `The front matter lacks “${key}”, which the form demands; a dotted blank stands there`,
      remedy: 'Add it, or fill in the blank by hand.',
    }),
  ),
  'markdown-no-html': rule<{ found: string }>(
    'warning',
    ({ found }) => ({
      reason: `Mã HTML được in nguyên văn như chữ thường: ${found}`,
      remedy: 'Dùng cách viết của Markdown: **đậm**, *nghiêng*, bảng, danh sách.',
    }),
    ({ found }) => ({
      reason: `HTML is shown as plain characters: ${found}`,
      remedy: 'Use Markdown: **bold**, *italic*, tables, lists.',
    }),
  ),
  'link-safe': rule<{ url: string }>(
    'warning',
    ({ url }) => ({
      reason: `Liên kết không an toàn, chỉ giữ lại chữ: ${url}`,
      remedy: 'Dùng http, https, mailto hoặc tel.',
    }),
    ({ url }) => ({
      reason: `Unsafe link, only its words are kept: ${url}`,
      remedy: 'Use http, https, mailto or tel.',
    }),
  ),
  /** `missing`: keys of the data file that the form of this kind of document demands; `labels`: what each is called. */
  'frame-complete': rule<{ kind: string; missing: readonly string[]; labels?: readonly string[] | undefined }>(
    'warning',
    ({ kind, missing, labels = [] }) => ({
      reason: `${kind}: mẫu văn bản cần những mục chưa có, in chỗ chấm: ${missing.map((key, index) => (labels[index] ? `${labels[index]} (${key})` : key)).join(', ')}`,
      remedy: 'Ghi thêm các mục này vào tệp dữ liệu, hoặc điền tay vào chỗ chấm.',
      subject: kind,
    }),
    ({ kind, missing }) => ({
      reason: `${kind}: the form demands what is not stated, printed as dotted blanks: ${missing.join(', ')}`,
      remedy: 'Add these keys to the data file, or fill in the blanks by hand.',
      subject: kind,
    }),
  ),
  'publication-dated': rule<{ title: string; dialect: string }>(
    'warning',
    ({ title, dialect }) => ({
      reason: `“${title}” không có ngày, nên phần đầu kiểu ${dialect} không có mục ngày`,
      remedy: 'Ghi ngày đầy đủ ở mục published của article, hoặc ở date.',
    }),
    ({ title, dialect }) => ({
      reason: `“${title}” has no date, so its ${dialect} front matter has none`,
      remedy: 'Give the full day as article.published, or as date.',
    }),
  ),
  'front-matter-map-known': rule<{ key: string; keys: readonly string[]; nearest?: string | undefined }>(
    'warning',
    ({ key, keys, nearest }) => ({
      reason: `Bảng đổi tên mục nhắc tới “${key}”, nhưng phần đầu không có mục này`,
      remedy: nearest ? `Có phải là “${nearest}”?` : `Phần đầu có: ${keys.join(', ')}.`,
    }),
    ({ key, keys, nearest }) => ({
      reason: `The map of front matter names “${key}”, but the front matter has no such key`,
      remedy: nearest ? `Did you mean “${nearest}”?` : `It has: ${keys.join(', ')}.`,
    }),
  ),
  'font-covers': rule<{ characters: string }>(
    'warning',
    ({ characters }) => ({ reason: `Phông chữ không có ký tự: ${characters}` }),
    ({ characters }) => ({ reason: `The font lacks these characters: ${characters}` }),
  ),
  'characters-writable': rule<{ characters: string }>(
    'warning',
    ({ characters }) => ({
      reason: `Văn bản có ký tự điều khiển mà tệp không chứa được, đã thay bằng �: ${characters}`,
      remedy: 'Xoá các ký tự này trong bản gốc.',
    }),
    ({ characters }) => ({
      reason: `The text has control characters that the file cannot hold; � stands for them: ${characters}`,
      remedy: 'Delete them in the source.',
    }),
  ),
  'image-readable': rule<{ url: string; found: string; format: string }>(
    'warning',
    ({ url, found, format }) => ({
      reason: `Ảnh ${url} (${pictures[found]?.vi ?? found}) không ${format === '' ? 'hiện được' : `đưa được vào ${format}`}; chú thích vẫn giữ chỗ`,
      remedy: 'Lưu lại ảnh thành JPEG hoặc PNG.',
    }),
    ({ url, found, format }) => ({
      reason: `Image ${url} (${pictures[found]?.en ?? found}) cannot ${format === '' ? 'be shown' : `go into ${format}`}; its caption keeps the place`,
      remedy: 'Save it as JPEG or PNG.',
    }),
  ),
  'link-followable': rule<{ url: string; format: string }>(
    'warning',
    ({ url, format }) => ({
      reason: `Liên kết "${url}" không mở được từ ${format}; chỉ giữ lại chữ`,
      remedy: 'Viết địa chỉ đầy đủ, bắt đầu bằng https:// hoặc mailto:.',
    }),
    ({ url, format }) => ({
      reason: `Link "${url}" cannot be followed from ${format}; its words stay`,
      remedy: 'Write a full address that begins with https:// or mailto:.',
    }),
  ),
  'node-writable': rule<{ type: string; format: string }>(
    'warning',
    ({ type, format }) => ({ reason: `Thành phần Markdown "${type}" không ghi được vào ${format} nên bị bỏ qua` }),
    ({ type, format }) => ({ reason: `Markdown "${type}" cannot be written to ${format} and is left out` }),
  ),
};
