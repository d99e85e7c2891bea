/** Paper, margins, letters, page numbers. */
import { type Change, type Node, style } from '../documents.ts';
import { type Break, docxWords, look, put, words } from './change.ts';

const plain = /^Trong năm 2024/;

export const pageBreaks: Break[] = [
  {
    rule: 'paper',
    wrong: 'Letter',
    pdf: (one) => put(one, 'pageSize', 'LETTER'),
    docx: docxWords('w:w="11906"', 'w:w="12240"'),
  },
  {
    rule: 'margins',
    wrong: 'left margin of 25 mm',
    pdf: (one) => put(one.pageMargins as number[], 0, 71),
    docx: docxWords(/w:left="1701"(?= w:header)/, 'w:left="1417"'),
  },
  {
    rule: 'margins',
    wrong: 'upper margin of 15 mm',
    pdf: (one) => put(one.pageMargins as number[], 1, 42),
    docx: docxWords('w:top="1134"', 'w:top="850"'),
  },
  {
    rule: 'font',
    wrong: 'Courier New',
    bytes: ['Tinos', 'Arial'],
    docx: (parts) => style(parts, 'body', '<w:sz ', '<w:rFonts w:ascii="Arial"/><w:sz '),
  },
  {
    rule: 'color',
    wrong: 'blue text',
    pdf: look(plain, { color: '#0000ff' }),
    docx: (parts) => style(parts, 'body', '<w:sz ', '<w:color w:val="0000FF"/><w:sz '),
  },
  {
    rule: 'unicode',
    wrong: 'decomposed letters',
    pdf: words('Thụ lý', 'Thụ lý'.normalize('NFD')),
    docx: docxWords('Thụ lý', 'Thụ lý'.normalize('NFD')),
  },
  {
    rule: 'page-numbers',
    wrong: 'bold',
    pdf: numbers({ bold: true }),
    docx: (parts) => style(parts, 'pageNumber', '<w:b w:val="false"/>', '<w:b/>'),
  },
  {
    rule: 'page-numbers',
    wrong: 'at the right',
    pdf: numbers({ alignment: 'right' }),
    docx: (parts) => style(parts, 'pageNumber', 'w:jc w:val="center"', 'w:jc w:val="right"'),
  },
  {
    rule: 'page-numbers',
    wrong: 'none',
    pdf: (one) => put(one, 'header', () => null),
    docx: (parts) => headers(parts, 'PAGE', 'DATE'),
  },
  {
    rule: 'page-numbers',
    wrong: 'on the first page',
    pdf: (one) => {
      const everywhere = (page: number): Node => ({
        text: String(page),
        fontSize: 14,
        alignment: 'center',
        margin: [85, 28, 42, 0],
      });
      put(one, 'header', everywhere);
    },
    docx: docxWords('<w:titlePg/>', ''),
  },
  {
    rule: 'page-numbers',
    wrong: 'Roman',
    pdf: numbers({ text: 'ii' }),
    docx: docxWords(/<w:pgNumType[^>]*\/>/, '<w:pgNumType w:fmt="upperRoman"/>'),
  },
];

/** Properties of the page number, wherever it is shown. */
function numbers(properties: Node): Change {
  return (definition) => {
    const header = definition.header as (page: number) => Node | null;
    definition.header = (page: number) => {
      const shown = header(page);
      return shown && { ...shown, ...properties };
    };
  };
}

/** The parts of headers. */
function headers(parts: Record<string, string>, from: string, to: string): void {
  for (const path of Object.keys(parts).filter((one) => /^word\/header/.test(one)))
    parts[path] = (parts[path] ?? '').replace(from, to);
}
