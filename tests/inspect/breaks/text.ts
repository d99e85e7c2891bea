/** Title, opening and body. */
import { each, saying, style } from '../documents.ts';
import { minutes } from '../samples.ts';
import { type Break, docxRule, docxWords, lines, look, put, size, times, upright, words } from './change.ts';

const plain = /^Trong năm 2024/;

export const textBreaks: Break[] = [
  { rule: 'type', wrong: 'not capitals', pdf: words('BÁO CÁO', 'Báo cáo'), docx: docxWords('>BÁO CÁO<', '>Báo cáo<') },
  {
    rule: 'type',
    wrong: 'at the left',
    pdf: look(/^BÁO CÁO\s*$/, { alignment: 'left' }),
    docx: (parts) => style(parts, 'type', '"center"', '"left"'),
  },
  {
    rule: 'abstract',
    wrong: 'not bold',
    pdf: look(/^Tổng kết công tác|của Cụm thi đua số 7$/, { bold: false }),
    docx: (parts) => style(parts, 'abstract', '<w:b/>', '<w:b w:val="false"/>'),
  },
  {
    rule: 'abstract-rule',
    wrong: 'too short',
    pdf: lines(2, times(0.5)),
    docx: docxRule('"abstract"', (side) => side + 700),
  },
  {
    rule: 'addressee',
    wrong: 'italic',
    pdf: look(/^Kính gửi/, { italics: true }),
    docx: (parts) => style(parts, 'addressee', upright, '<w:i/>'),
  },
  { rule: 'addressee', wrong: 'no marks', pdf: words('tối cao;', 'tối cao'), docx: docxWords('tối cao;', 'tối cao') },
  {
    rule: 'bases',
    wrong: 'upright',
    pdf: look(/^Căn cứ/, { italics: false }),
    docx: (parts) => style(parts, 'basis', /<w:i\/>/, upright),
  },
  {
    rule: 'bases',
    wrong: 'no semicolon',
    pdf: words('khen thưởng;', 'khen thưởng'),
    docx: docxWords('Luật Thi đua, khen thưởng;', 'Luật Thi đua, khen thưởng'),
  },
  { rule: 'minutes-lines', wrong: 'no place', of: minutes, markdown: ['**Địa điểm:** thành', 'Tại thành'] },
  {
    rule: 'minutes-lines',
    wrong: 'another order',
    of: minutes,
    markdown: [/(\*\*Địa điểm.*\n\n)(\*\*Thành phần.*\n\n)/, '$2$1'],
  },
  { rule: 'body-look', wrong: '12 pt', pdf: look(plain, { fontSize: 12 }), docx: size('body', 14, 12) },
  {
    rule: 'body-look',
    wrong: 'a paragraph in italics',
    markdown: ['c) Kiểm sát thi hành án.', '*Kiểm sát thi hành án.*'],
  },
  {
    rule: 'justified',
    wrong: 'ragged',
    pdf: look(plain, { alignment: 'left' }),
    docx: (parts) => style(parts, 'body', '"both"', '"left"'),
  },
  {
    rule: 'first-line',
    wrong: '6 mm',
    pdf: look(plain, { leadingIndent: 17 }),
    docx: (parts) => style(parts, 'body', 'firstLine="720"', 'firstLine="340"'),
  },
  {
    rule: 'first-line',
    wrong: 'none',
    pdf: look(plain, { leadingIndent: 0 }),
    docx: (parts) => style(parts, 'body', 'firstLine="720"', 'firstLine="0"'),
  },
  {
    rule: 'gap',
    wrong: '3 pt',
    pdf: (one) => each(one, saying(plain), (node) => put(node.margin as number[], 3, 3)),
    docx: (parts) => style(parts, 'body', 'w:after="120"', 'w:after="60"'),
  },
  {
    rule: 'line-spacing',
    wrong: 'two lines',
    pdf: look(plain, { lineHeight: 2.1 }),
    docx: (parts) => style(parts, 'body', 'w:line="264"', 'w:line="480"'),
  },
  { rule: 'heading-look', wrong: 'small letters', markdown: ['## I. KẾT QUẢ CÔNG TÁC', '## I. Kết quả công tác'] },
  { rule: 'heading-look', wrong: '15 pt', pdf: look(/^I\. KẾT/, { fontSize: 15 }), docx: size('Heading2', 14, 15) },
  {
    rule: 'heading-look',
    wrong: 'italic',
    pdf: look(/^1\. Công tác/, { italics: true }),
    docx: (parts) => style(parts, 'Heading3', upright, '<w:i/>'),
  },
  { rule: 'heading-order', wrong: 'I, III', markdown: ['## II. PHƯƠNG', '## III. PHƯƠNG'] },
  { rule: 'heading-order', wrong: '1, 3', markdown: ['### 2. Các', '### 3. Các'] },
  { rule: 'point-order', wrong: 'd, e: the Vietnamese đ is left out', markdown: ['đ) Giải quyết', 'e) Giải quyết'] },
  { rule: 'minutes-closing', wrong: 'no hour', of: minutes, markdown: ['hồi 11 giờ 30, ', ''] },
  { rule: 'end', wrong: 'none', markdown: ['end: ./.\n', ''] },
  {
    rule: 'authority',
    wrong: 'not capitals',
    pdf: words('PHÓ VIỆN TRƯỞNG', 'Phó Viện trưởng'),
    docx: docxWords('PHÓ VIỆN TRƯỞNG', 'Phó Viện trưởng'),
  },
];
