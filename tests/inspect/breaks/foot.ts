/** End, signatures, recipients, annexes. */
import { type Node, style } from '../documents.ts';
import { minutes, withAnnexes } from '../samples.ts';
import { type Break, docxWords, look, size, words } from './change.ts';

export const footBreaks: Break[] = [
  { rule: 'authority', wrong: 'KT. without an office of one’s own', markdown: [', office: PHÓ VIỆN TRƯỞNG', ''] },
  {
    rule: 'authority',
    wrong: 'not bold',
    pdf: look(/VIỆN TRƯỞNG$/, { bold: false }),
    docx: (parts) => style(parts, 'authority', '<w:b/>', '<w:b w:val="false"/>'),
  },
  { rule: 'signer', wrong: 'a title', markdown: ['name: Nguyễn', 'name: ThS. Nguyễn'] },
  { rule: 'signer', wrong: 'capitals', markdown: ['Nguyễn Văn Ánh', 'NGUYỄN VĂN ÁNH'] },
  {
    rule: 'signer',
    wrong: 'not under the office',
    pdf: look(/^Nguyễn Văn Ánh$/, { alignment: 'right' }),
    docx: (parts) => style(parts, 'signer', '"center"', '"right"'),
  },
  {
    rule: 'minutes-signatures',
    wrong: 'columns changed',
    of: minutes,
    markdown: [/( {2}- \{head.*\n)( {2}- \{authority.*\n)/, '$2$1'],
  },
  {
    rule: 'together',
    wrong: 'alone on a page',
    pdf: alone,
    docx: docxWords(/<w:keepNext\/>(?=<\/w:pPr><w:r>(?:(?!<w:pPr>).)*\.\/\.<)/s, ''),
  },
  {
    rule: 'recipients-title',
    wrong: 'not bold',
    pdf: look(/^Nơi nhận/, { bold: false }),
    docx: (parts) => style(parts, 'recipientsTitle', '<w:b/>', '<w:b w:val="false"/>'),
  },
  {
    rule: 'recipients-title',
    wrong: 'lower than the authority',
    pdf: look(/^Nơi nhận/, { margin: [0, 16, 0, 0] }),
    docx: docxWords(/("recipientsTitle"\/>.*?w:before=")\d+/s, '$1700'),
  },
  {
    rule: 'recipients-list',
    wrong: '12 pt',
    pdf: look(/^- Các đơn vị/, { fontSize: 12 }),
    docx: size('recipients', 11, 12),
  },
  {
    rule: 'recipients-list',
    wrong: 'no file copy',
    pdf: words('Lưu: VT', 'Gửi: VT'),
    docx: docxWords('Lưu: VT', 'Gửi: VT'),
  },
  {
    rule: 'recipients-list',
    wrong: 'not “as above”',
    pdf: words('Như trên', 'Như dưới'),
    docx: docxWords('Như trên', 'Như dưới'),
  },
  {
    rule: 'annexes',
    wrong: 'small letters in a title',
    of: withAnnexes,
    pdf: words('DANH SÁCH KHEN', 'Danh sách khen'),
    docx: docxWords('DANH SÁCH KHEN THƯỞNG', 'Danh sách khen thưởng'),
  },
  {
    rule: 'annexes',
    wrong: 'both I',
    of: withAnnexes,
    pdf: words('Phụ lục II ', 'Phụ lục I '),
    docx: docxWords('>Phụ lục II<', '>Phụ lục I<'),
  },
];

/** The last block, which holds the signatures, begins a page. */
function alone(definition: Node): void {
  const content = definition.content as Node[];
  Object.assign(content.at(-1) ?? {}, { pageBreak: 'before' });
}
