/** What a press article sets otherwise than an official document: 13 pt, short indent, flush headings. */
import type { ParagraphStyle } from './paragraph-style.ts';

const text = { size: 13, align: 'justify', firstLine: 8, after: 6, spacing: 1.2 } as const;
const heading = { align: 'left', before: 10, after: 5, keepNext: true } as const;

export const pressStyles = {
  body: { ...text, name: 'Nội dung' },
  part: { ...heading, name: 'Phần', size: 15, bold: true, outline: 1 },
  heading1: { ...heading, name: 'Tiêu đề 1', size: 16, bold: true, outline: 1 },
  heading2: { ...heading, name: 'Tiêu đề 2', size: 14, bold: true, outline: 2 },
  heading3: { ...heading, name: 'Tiêu đề 3', size: 13, bold: true, outline: 3 },
  heading4: { ...heading, name: 'Tiêu đề 4', size: 13, bold: true, italic: true, outline: 4 },
  heading5: { ...heading, name: 'Tiêu đề 5', size: 13, italic: true, outline: 5 },
  heading6: { ...heading, name: 'Tiêu đề 6', size: 13, italic: true, outline: 6 },
  listItem: { ...text, name: 'Danh sách' },
  chartTitle: { name: 'Tên biểu đồ', size: 12, bold: true, align: 'center', before: 6, after: 4, keepNext: true },
  tableHead: { name: 'Đầu bảng', size: 12, bold: true, align: 'center', before: 1.5, after: 1.5 },
  tableCell: { name: 'Ô bảng', size: 12, align: 'left', before: 1.5, after: 1.5 },
} as const satisfies Record<string, ParagraphStyle>;
