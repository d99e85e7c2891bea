/** State, motto, bodies, number, place and date. */
import { style } from '../documents.ts';
import { minutes } from '../samples.ts';
import { type Break, dashed, docxRule, docxWords, lines, look, size, times, upright, words } from './change.ts';

const stateName = /CỘNG HÒA XÃ HỘI/;
const motto = /Độc lập - Tự do/;

export const headerBreaks: Break[] = [
  { rule: 'state', wrong: '14 pt', pdf: look(stateName, { fontSize: 13.6 }), docx: size('state', 13, 14) },
  {
    rule: 'state',
    wrong: 'other words',
    pdf: words('CHỦ NGHĨA', 'CHỦ NGHIÃ'),
    docx: docxWords('CHỦ NGHĨA', 'CHỦ NGHIÃ'),
  },
  {
    rule: 'motto',
    wrong: 'hyphens without spaces',
    pdf: words('Độc lập - Tự do - Hạnh', 'Độc lập-Tự do-Hạnh'),
    docx: docxWords('lập - Tự do - Hạnh', 'lập-Tự do-Hạnh'),
  },
  {
    rule: 'motto',
    wrong: 'not bold',
    pdf: look(motto, { bold: false }),
    docx: (parts) => style(parts, 'motto', '<w:b/>', '<w:b w:val="false"/>'),
  },
  {
    rule: 'motto',
    wrong: 'not centred',
    pdf: look(motto, { alignment: 'left' }),
    docx: (parts) => style(parts, 'motto', '"center"', '"left"'),
  },
  {
    rule: 'motto-rule',
    wrong: 'too short',
    pdf: lines(1, times(0.7)),
    docx: docxRule('Hạnh phúc', (side) => side + 400),
  },
  {
    rule: 'motto-rule',
    wrong: 'dashed',
    pdf: lines(1, dashed),
    docx: docxWords(/(Hạnh phúc.*?)"single"/s, '$1"dashed"'),
  },
  {
    rule: 'superior',
    wrong: 'italic',
    pdf: look(/NHÂN DÂN TỐI CAO/, { italics: true }),
    docx: (parts) => style(parts, 'superior', upright, '<w:i/>'),
  },
  { rule: 'issuer', wrong: '14 pt', pdf: look(/LÂM ĐỒNG$/, { fontSize: 14 }), docx: size('issuer', 13, 14) },
  {
    rule: 'issuer-rule',
    wrong: 'as long as the words',
    pdf: lines(0, times(2.2)),
    docx: docxRule('LÂM ĐỒNG', (side) => Math.round(side * 0.3)),
  },
  {
    rule: 'issuer-rule',
    wrong: 'none',
    pdf: lines(0, times(0)),
    docx: docxWords(/(LÂM ĐỒNG.*?)<w:pBdr>.*?<\/w:pBdr>/s, '$1'),
  },
  { rule: 'number', wrong: 'no colon', pdf: words('Số: ', 'Số '), docx: docxWords('Số: ', 'Số ') },
  { rule: 'number', wrong: 'no zero', pdf: words('Số: 05', 'Số: 5'), docx: docxWords('Số: 05', 'Số: 5') },
  { rule: 'number', wrong: 'small letters', markdown: ['symbol: BC-VKS', 'symbol: BC-vks'] },
  { rule: 'number', wrong: 'spaces in the symbol', markdown: ['symbol: BC-VKS', 'symbol: BC - VKS'] },
  {
    rule: 'number',
    wrong: 'italic',
    pdf: look(/^Số:/, { italics: true }),
    docx: (parts) => style(parts, 'number', upright, '<w:i/>'),
  },
  { rule: 'symbol', wrong: 'that of minutes', markdown: ['symbol: BC-VKS', 'symbol: BB-VKS'] },
  {
    rule: 'place-date',
    wrong: 'month without zero',
    pdf: words('tháng 01 năm 2024', 'tháng 1 năm 2024'),
    docx: docxWords('tháng 01 năm 2024<', 'tháng 1 năm 2024<'),
  },
  {
    rule: 'place-date',
    wrong: 'no comma',
    pdf: words('Lâm Đồng, ngày', 'Lâm Đồng ngày'),
    docx: docxWords('Lâm Đồng, ngày', 'Lâm Đồng ngày'),
  },
  {
    rule: 'place-date',
    wrong: 'upright',
    pdf: look(/, ngày 05/, { italics: false }),
    docx: (parts) => style(parts, 'placeDate', '<w:i/>', upright),
  },
  {
    rule: 'place-date',
    wrong: 'lower than the number',
    pdf: look(/, ngày 05/, { margin: [0, 14, 0, 0] }),
    docx: docxWords(/("placeDate"\/>.*?w:before=")\d+/s, '$1400'),
  },
  {
    rule: 'no-place-date',
    wrong: 'minutes with a date line',
    of: minutes,
    pdf: words('Độc lập', 'Đà Lạt, ngày 12 tháng 01 năm 2024\nĐộc lập'),
    docx: docxWords(
      /<w:p>(?:(?!<\/w:p>).)*"placeDate".*?<\/w:p>/s,
      '<w:p><w:r><w:t>Đà Lạt, ngày 12 tháng 01 năm 2024</w:t></w:r></w:p>',
    ),
  },
];
