/** Rules about what a format can show. */
import type { Rule } from '../message/rule.ts';

/** What a picture is, where its bare name would say little. */
const pictures: Record<string, { vi: string; en: string }> = {
  '?': { vi: 'không phải ảnh, hoặc ảnh đã hỏng', en: 'no picture, or a damaged one' },
  empty: { vi: 'tệp trống', en: 'an empty file' },
  heic: { vi: 'HEIC, ảnh chụp bằng iPhone', en: 'HEIC, as iPhones take them' },
  script: { vi: 'SVG có mã chạy', en: 'an SVG that holds code' },
  large: { vi: 'nhiều điểm ảnh quá, xem thuky help limits', en: 'too many pixels, see thuky help limits' },
  bomb: { vi: 'giải nén ra lớn hơn ảnh nói', en: 'unpacks to more than it says' },
};

export const fontCovers: Rule<{ characters: string }> = {
  id: 'font-covers',
  severity: 'warning',
  vi: ({ characters }) => ({ reason: `Phông chữ không có ký tự: ${characters}` }),
  en: ({ characters }) => ({ reason: `The font lacks these characters: ${characters}` }),
  examples: [{ characters: '漢 (U+6F22)' }],
};

export const charactersWritable: Rule<{ characters: string }> = {
  id: 'characters-writable',
  severity: 'warning',
  vi: ({ characters }) => ({
    reason: `Văn bản có ký tự điều khiển mà tệp không chứa được, đã thay bằng �: ${characters}`,
    remedy: 'Xoá các ký tự này trong bản gốc.',
  }),
  en: ({ characters }) => ({
    reason: `The text has control characters that the file cannot hold; � stands for them: ${characters}`,
    remedy: 'Delete them in the source.',
  }),
  examples: [{ characters: 'U+0007' }],
};

export const imageReadable: Rule<{ url: string; found: string; format: string }> = {
  id: 'image-readable',
  severity: 'warning',
  vi: ({ url, found, format }) => ({
    reason: `Ảnh ${url} (${pictures[found]?.vi ?? found}) không ${format === '' ? 'hiện được' : `đưa được vào ${format}`}; chú thích vẫn giữ chỗ`,
    remedy: 'Lưu lại ảnh thành JPEG hoặc PNG.',
  }),
  en: ({ url, found, format }) => ({
    reason: `Image ${url} (${pictures[found]?.en ?? found}) cannot ${format === '' ? 'be shown' : `go into ${format}`}; its caption keeps the place`,
    remedy: 'Save it as JPEG or PNG.',
  }),
  examples: [
    { url: 'a.heic', found: 'heic', format: '' },
    { url: 'a.webp', found: 'webp', format: 'PDF, DOCX' },
    ...Object.keys(pictures).map((found) => ({ url: 'a.jpg', found, format: 'PDF' })),
  ],
};

export const linkFollowable: Rule<{ url: string; format: string }> = {
  id: 'link-followable',
  severity: 'warning',
  vi: ({ url, format }) => ({
    reason: `Liên kết "${url}" không mở được từ ${format}; chỉ giữ lại chữ`,
    remedy: 'Viết địa chỉ đầy đủ, bắt đầu bằng https:// hoặc mailto:.',
  }),
  en: ({ url, format }) => ({
    reason: `Link "${url}" cannot be followed from ${format}; its words stay`,
    remedy: 'Write a full address that begins with https:// or mailto:.',
  }),
  examples: [{ url: 'a.md', format: 'PDF' }],
};
