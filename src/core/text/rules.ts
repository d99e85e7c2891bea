/** Rules about files, bytes and characters, before anything is known of what they say. */
import type { Rule } from '../message/rule.ts';
import { type Refusal, refusalWords } from '../model/refusal.ts';
import type { Encoding } from './decode.ts';

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

/** `U+200B` and so on, each once. */
function codes(points: readonly number[]): string {
  return [...new Set(points)].map((code) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`).join(', ');
}

/** `why`: it is there, and was not read. */
export const fileExists: Rule<{ path: string; why?: Refusal | undefined }> = {
  id: 'file-exists',
  severity: 'error',
  vi: ({ path, why }) =>
    why
      ? { reason: `Không đọc được tệp ${path}: ${refusalWords[why].vi}`, remedy: 'Chép nội dung vào một tệp thường.' }
      : { reason: `Không thấy tệp ${path}`, remedy: 'Kiểm tra lại đường dẫn.' },
  en: ({ path, why }) =>
    why
      ? { reason: `Cannot read ${path}: ${refusalWords[why].en}`, remedy: 'Put its content into an ordinary file.' }
      : { reason: `No such file: ${path}`, remedy: 'Check the path.' },
  examples: [{ path: 'data/cum-7.yaml' }, { path: 'data/cum-7.yaml', why: 'special' }],
};

export const encodingUtf8: Rule<{ encoding: Encoding }> = {
  id: 'encoding-utf8',
  severity: 'error',
  vi: ({ encoding }) => ({
    reason: `Tệp không ở mã UTF-8; có vẻ là ${encodings[encoding].vi}`,
    remedy: encodingRemedies.vi[encoding] ?? encodingRemedies.vi.other,
    expected: ['utf-8'],
  }),
  en: ({ encoding }) => ({
    reason: `The file is not UTF-8; it looks like ${encodings[encoding].en}`,
    remedy: encodingRemedies.en[encoding] ?? encodingRemedies.en.other,
    expected: ['utf-8'],
  }),
  examples: (['utf-16', 'utf-32', 'windows', 'binary', 'tcvn3', 'vni', 'twice'] as const).map((encoding) => ({
    encoding,
  })),
};

export const textPrintable: Rule<{ codes: readonly number[] }> = {
  id: 'text-printable',
  severity: 'warning',
  vi: (params) => ({
    reason: `Đã bỏ ký tự không in được: ${codes(params.codes)}`,
    remedy: 'Xem lại chỗ này: ký tự ẩn thường theo vào khi chép từ trang mạng hoặc tệp khác.',
  }),
  en: (params) => ({
    reason: `Dropped characters that cannot be printed: ${codes(params.codes)}`,
    remedy: 'Look at this place: hidden characters often come along when text is copied.',
  }),
  examples: [{ codes: [0x200b, 0x7] }],
};

export const textIntact: Rule = {
  id: 'text-intact',
  severity: 'warning',
  vi: () => ({ reason: 'Có ký tự � : chữ ở đây đã bị hỏng trước khi tới tệp này', remedy: 'Gõ lại chữ đúng.' }),
  en: () => ({
    reason: 'There is a � here: a letter was lost before it came to this file',
    remedy: 'Type the right letter.',
  }),
  examples: [{}],
};
