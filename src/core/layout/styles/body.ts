/** Styles of the body of an official document (Annex I, Mục II, 6): 14 pt, justified, first line 1.27 cm, 6 pt between paragraphs. */
import type { ParagraphStyle } from './paragraph-style.ts';

const text = { size: 14, align: 'justify', firstLine: 12.7, after: 6, spacing: 1.1 } as const;
const heading = {
  size: 14,
  align: 'justify',
  firstLine: 12.7,
  before: 6,
  after: 6,
  spacing: 1.1,
  keepNext: true,
} as const;

export const bodyStyles = {
  body: { ...text, name: 'Nội dung' },
  part: {
    name: 'Phần',
    size: 14,
    bold: true,
    align: 'center',
    before: 12,
    after: 6,
    spacing: 1.1,
    keepNext: true,
    outline: 1,
  },
  heading1: { ...heading, name: 'Tiêu đề 1', bold: true, outline: 1 },
  heading2: { ...heading, name: 'Tiêu đề 2', bold: true, outline: 2 },
  heading3: { ...heading, name: 'Tiêu đề 3', bold: true, outline: 3 },
  heading4: { ...heading, name: 'Tiêu đề 4', before: 0, outline: 4 },
  heading5: { ...heading, name: 'Tiêu đề 5', before: 0, outline: 5 },
  heading6: { ...heading, name: 'Tiêu đề 6', before: 0, outline: 6 },
  listItem: { ...text, name: 'Danh sách' },
  quote: { ...text, name: 'Trích dẫn', italic: true, firstLine: 0, left: 12.7, right: 12.7 },
  code: { name: 'Mã', size: 12, align: 'left', left: 12.7, after: 6, spacing: 1.1 },
  caption: { name: 'Chú thích ảnh', size: 12, italic: true, align: 'center', before: 3, after: 8 },
  /** Stands where a photo will go whose file is not there yet. */
  photo: { name: 'Ảnh', size: 12, italic: true, align: 'center', before: 4, keepNext: true },
  chartTitle: { name: 'Tên biểu đồ', size: 13, bold: true, align: 'center', before: 6, after: 4, keepNext: true },
  chart: { name: 'Biểu đồ', size: 12, align: 'center', after: 8 },
  tableHead: { name: 'Đầu bảng', size: 13, bold: true, align: 'center', before: 1.5, after: 1.5 },
  tableCell: { name: 'Ô bảng', size: 13, align: 'left', before: 1.5, after: 1.5 },
} as const satisfies Record<string, ParagraphStyle>;
