/** Styles of the components around the body (Annex I, Mục II; numbers are its cells). */
import type { ParagraphStyle } from './paragraph-style.ts';

export const frameStyles = {
  /** 1: name of the State, one line of 95.7 mm. */
  state: { name: 'Quốc hiệu', size: 13, bold: true, align: 'center' },
  /** 1: motto; a rule as long as the words follows. */
  motto: { name: 'Tiêu ngữ', size: 14, bold: true, align: 'center' },
  /** 2 */
  superior: { name: 'Cơ quan chủ quản', size: 13, align: 'center' },
  issuer: { name: 'Cơ quan ban hành', size: 13, bold: true, align: 'center' },
  /** 3 */
  number: { name: 'Số và ký hiệu', size: 13, align: 'center' },
  /** 4 */
  placeDate: { name: 'Địa danh và thời gian', size: 14, italic: true, align: 'center' },
  /** 5a */
  type: { name: 'Tên loại văn bản', size: 14, bold: true, align: 'center', keepNext: true },
  abstract: { name: 'Trích yếu', size: 14, bold: true, align: 'center' },
  basis: { name: 'Căn cứ', size: 14, italic: true, align: 'justify', firstLine: 12.7, after: 6, spacing: 1.1 },
  /** 9a */
  addressee: { name: 'Kính gửi', size: 14, align: 'left', after: 6 },
  /** 7a */
  authority: { name: 'Thẩm quyền ký', size: 14, bold: true, align: 'center', keepNext: true },
  /** 7b */
  signer: { name: 'Người ký', size: 14, bold: true, align: 'center' },
  /** 9b */
  recipientsTitle: { name: 'Nơi nhận', size: 12, bold: true, italic: true, align: 'left', keepNext: true },
  recipients: { name: 'Danh sách nơi nhận', size: 11, align: 'left' },
  /** `Phụ lục I`, its title in capitals, the document it belongs to. */
  annexLabel: { name: 'Số phụ lục', size: 14, bold: true, align: 'center', keepNext: true, outline: 1 },
  annexTitle: { name: 'Tên phụ lục', size: 14, bold: true, align: 'center', keepNext: true },
  annexReference: { name: 'Kèm theo', size: 14, italic: true, align: 'center', after: 12, keepNext: true },
  /** Upright, centred in the upper margin. */
  pageNumber: { name: 'Số trang', size: 14, align: 'center' },
  /** Press only: kicker, headline, lead and by-line. */
  kicker: { name: 'Tít mũ', size: 13, italic: true, align: 'left', after: 3, keepNext: true },
  headline: { name: 'Tít bài', size: 20, bold: true, align: 'left', after: 10, keepNext: true },
  lead: { name: 'Sa-pô', size: 14, bold: true, align: 'justify', after: 8, spacing: 1.15 },
  author: { name: 'Tác giả', size: 13, bold: true, align: 'right', before: 6 },
} as const satisfies Record<string, ParagraphStyle>;
