/** The sections of a document as pages: how they stand, and their numbers. */
import { fontNames } from '../../layout/fonts.ts';
import { margins, pageNumber } from '../../layout/page.ts';
import type { Section } from '../../layout/sections.ts';
import type { ParagraphStyle } from '../../layout/styles/paragraph-style.ts';
import { mmToPt } from '../../layout/units.ts';
import type { Block } from './content.ts';

/** Makes the header of a page; its number in the file goes in, from 1. The engine asks for the pages in order. */
type Header = (page: number) => object | null;

/** The blocks of each section → pdfmake's content, page and header. */
export function pages(sections: readonly { section: Section; blocks: Block[] }[], style: ParagraphStyle): object {
  const headers = headersOf(style);
  const [only, ...more] = sections;
  let part = 0;
  return {
    pageSize: 'A4',
    pageMargins: [margins.left, margins.top, margins.right, margins.bottom].map(mmToPt),
    defaultStyle: { font: fontNames.pdf, fontSize: style.size },
    header: headers(0),
    content:
      more.length === 0
        ? (only?.blocks ?? [])
        : sections.map(({ section: { orientation, annex }, blocks }) => {
            if (annex) part += 1;
            const header = headers(part);
            return { section: blocks, pageOrientation: orientation, header };
          }),
  };
}

/** Headers of parts that each count their pages from 1. The engine may lay out again: then it begins with page 1. */
function headersOf(style: ParagraphStyle): (part: number) => Header {
  let current = 0;
  let first = 1;
  return (part) => (page) => {
    if (page === 1 || part !== current) first = page;
    current = part;
    const number = page - first + 1;
    if (number < pageNumber.firstShown) return null;
    return {
      text: String(number),
      fontSize: style.size,
      alignment: 'center',
      margin: [mmToPt(margins.left), mmToPt(pageNumber.fromTop), mmToPt(margins.right), 0],
    };
  };
}
