/** Rules about a data file before anything is known of its meaning: encoding, characters, syntax. */
import { rule } from '../rule.ts';
import { type YamlFault, yamlFaults } from './yaml-faults.ts';

type Encoding = 'utf-16' | 'utf-32' | 'windows' | 'tcvn3' | 'vni' | 'twice' | 'binary';
type Limit = 'size' | 'depth' | 'aliases' | 'tags';

const encodings: Record<Encoding, { vi: string; en: string }> = {
  'utf-16': { vi: 'UTF-16', en: 'UTF-16' },
  'utf-32': { vi: 'UTF-32', en: 'UTF-32' },
  windows: {
    vi: 'một bảng mã cũ (Windows-1258, TCVN3, VNI hoặc Latin-1)',
    en: 'an old encoding (Windows-1258, TCVN3, VNI or Latin-1)',
  },
  tcvn3: { vi: 'TCVN3 (ABC, phông .VnTime)', en: 'TCVN3 (ABC, .VnTime fonts)' },
  vni: { vi: 'VNI (phông VNI-Times)', en: 'VNI (VNI-Times fonts)' },
  twice: {
    vi: 'UTF-8 đã bị đọc nhầm rồi lưu lại (kiểu “Viá»‡n”)',
    en: 'UTF-8 that was misread and saved again (“Viá»‡n”)',
  },
  binary: {
    vi: 'tệp nhị phân (Word, Excel, PDF, ảnh), không phải văn bản',
    en: 'a binary file (Word, Excel, PDF, image), not text',
  },
};

const encodingRemedies: Record<'vi' | 'en', Partial<Record<Encoding, string>> & { other: string }> = {
  vi: {
    tcvn3: 'Chuyển mã sang Unicode (UniKey: Ctrl+Shift+F6, từ TCVN3 sang Unicode), rồi lưu bằng UTF-8.',
    vni: 'Chuyển mã sang Unicode (UniKey: Ctrl+Shift+F6, từ VNI Windows sang Unicode), rồi lưu bằng UTF-8.',
    twice: 'Mở lại bản gốc và lưu bằng UTF-8.',
    windows:
      'Nếu mở bằng Notepad mà chữ hiện đúng, lưu lại với mã UTF-8. Nếu chữ hiện sai, trước hết chuyển mã sang Unicode (UniKey: Ctrl+Shift+F6, từ TCVN3, VNI Windows hoặc Vietnamese locale CP 1258).',
    binary: 'Chép nội dung vào một tệp chữ thuần: .yaml cho dữ liệu, .md hoặc .txt cho bài viết.',
    other: 'Mở tệp bằng Notepad hoặc VS Code, chọn lưu lại với mã UTF-8.',
  },
  en: {
    tcvn3: 'Convert it to Unicode (UniKey: Ctrl+Shift+F6, TCVN3 to Unicode), then save as UTF-8.',
    vni: 'Convert it to Unicode (UniKey: Ctrl+Shift+F6, VNI Windows to Unicode), then save as UTF-8.',
    twice: 'Open the original again and save it as UTF-8.',
    windows:
      'If Notepad shows the words right, save it with the encoding UTF-8. If not, first convert it to Unicode (UniKey: Ctrl+Shift+F6, from TCVN3, VNI Windows or Vietnamese locale CP 1258).',
    binary: 'Copy the content into a plain-text file: .yaml for data, .md or .txt for a text.',
    other: 'Open it in Notepad or VS Code and save it with the encoding UTF-8.',
  },
};

const limits: Record<Limit, { vi: [string, string]; en: [string, string] }> = {
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
      'Dữ liệu phình quá lớn (quá nhiều giá trị, hoặc dấu * nhắc lại nhau)',
      'Viết thẳng giá trị thay cho dấu & và *.',
    ],
    en: [
      'The data grows too large (too many values, or * that repeat each other)',
      'Write the values out instead of & and *.',
    ],
  },
};

/** `U+200B` and so on, each once. */
function codes(points: readonly number[]): string {
  return [...new Set(points)].map((code) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`).join(', ');
}

export const fileRules = {
  'encoding-utf8': rule<{ encoding: Encoding }>(
    'error',
    ({ encoding }) => ({
      reason: `Tệp không ở mã UTF-8; có vẻ là ${encodings[encoding].vi}`,
      remedy: encodingRemedies.vi[encoding] ?? encodingRemedies.vi.other,
      expected: ['utf-8'],
    }),
    ({ encoding }) => ({
      reason: `The file is not UTF-8; it looks like ${encodings[encoding].en}`,
      remedy: encodingRemedies.en[encoding] ?? encodingRemedies.en.other,
      expected: ['utf-8'],
    }),
  ),
  'file-bounded': rule<{ limit: Limit }>(
    'error',
    ({ limit }) => ({ reason: limits[limit].vi[0], remedy: limits[limit].vi[1] }),
    ({ limit }) => ({ reason: limits[limit].en[0], remedy: limits[limit].en[1] }),
  ),
  'data-stated': rule<Record<never, never>>(
    'error',
    () => ({
      reason: 'Tệp dữ liệu không có nội dung',
      remedy: 'Bắt đầu bằng `purposes: review` và `cluster: Cụm thi đua số …`.',
    }),
    () => ({
      reason: 'The data file is empty',
      remedy: 'Begin with `purposes: review` and `cluster: Cụm thi đua số …`.',
    }),
  ),
  'yaml-valid': rule<{ fault: YamlFault; found: string }>(
    'error',
    ({ fault, found }) => ({ ...yamlFaults[fault].vi(found), ...(found && { actual: found }) }),
    ({ fault, found }) => ({ ...yamlFaults[fault].en(found), ...(found && { actual: found }) }),
  ),
  'quotes-straight': rule<{ inside: string }>(
    'warning',
    ({ inside }) => ({
      reason: `Dấu ngoặc “ ” bao cả giá trị sẽ in ra cùng chữ: “${inside}”`,
      remedy: 'Bỏ hai dấu ấy, hoặc thay bằng dấu thẳng "…". Nếu muốn in cả dấu ngoặc, viết \'“…”\'.',
      expected: [inside],
    }),
    ({ inside }) => ({
      reason: `The quotes “ ” around the whole value would be printed: “${inside}”`,
      remedy: 'Remove both, or use straight quotes "…". If they are to be printed, write \'“…”\'.',
      expected: [inside],
    }),
  ),
  'yaml-plain': rule<{ fault: YamlFault; found: string }>(
    'warning',
    ({ fault, found }) => ({ ...yamlFaults[fault].vi(found), actual: found }),
    ({ fault, found }) => ({ ...yamlFaults[fault].en(found), actual: found }),
  ),
  'key-unique': rule<{ key: string; line: number }>(
    'error',
    ({ key, line }) => ({
      reason: `Khóa \`${key}\` đã có ở dòng ${line}`,
      remedy: 'Gộp hai phần làm một, hoặc đổi tên khóa.',
    }),
    ({ key, line }) => ({
      reason: `The key \`${key}\` was already given on line ${line}`,
      remedy: 'Join the two, or rename one.',
    }),
  ),
  'key-plain': rule<Record<never, never>>(
    'error',
    () => ({
      reason: 'Tên khóa phải là một từ, không phải danh sách hay để trống',
      remedy: 'Viết `khóa: giá trị`; nếu giá trị có dấu { hay [, đặt trong dấu ngoặc kép.',
    }),
    () => ({
      reason: 'A key must be a word, not a list and not empty',
      remedy: 'Write `key: value`; if the value holds { or [, put it in double quotes.',
    }),
  ),
  'item-stated': rule<Record<never, never>>(
    'warning',
    () => ({
      reason: 'Mục này của danh sách để trống nên được bỏ qua',
      remedy: 'Viết nội dung sau dấu gạch, hoặc xóa dòng.',
    }),
    () => ({
      reason: 'This list item is empty and is passed over',
      remedy: 'Write something after the dash, or delete the line.',
    }),
  ),
  'text-printable': rule<{ codes: readonly number[] }>(
    'warning',
    (params) => ({
      reason: `Đã bỏ ký tự không in được: ${codes(params.codes)}`,
      remedy: 'Xem lại chỗ này: ký tự ẩn thường theo vào khi chép từ trang mạng hoặc tệp khác.',
    }),
    (params) => ({
      reason: `Dropped characters that cannot be printed: ${codes(params.codes)}`,
      remedy: 'Look at this place: hidden characters often come along when text is copied.',
    }),
  ),
  'text-intact': rule<Record<never, never>>(
    'warning',
    () => ({ reason: 'Có ký tự � : chữ ở đây đã bị hỏng trước khi tới tệp này', remedy: 'Gõ lại chữ đúng.' }),
    () => ({
      reason: 'There is a � here: a letter was lost before it came to this file',
      remedy: 'Type the right letter.',
    }),
  ),
};
