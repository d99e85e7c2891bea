/** The page: size, margins, page number in the upper margin from page 2. */

import type { ISectionOptions } from 'docx';
import { Header, PageNumber, Paragraph, TextRun } from 'docx';
import { margins, pageNumber, paper } from '../../layout/page.ts';
import { mmToTwip } from '../../layout/units.ts';
import { docxStyleId } from './styles.ts';

/** A section without its content. A first page of its own with an empty header is what hides the number on page 1. */
export function page(): Omit<ISectionOptions, 'children'> {
  const style = docxStyleId('pageNumber');
  const number = new Paragraph({ style, children: [new TextRun({ children: [PageNumber.CURRENT] })] });
  return {
    properties: {
      titlePage: true,
      page: {
        size: { width: mmToTwip(paper.width), height: mmToTwip(paper.height) },
        margin: {
          top: mmToTwip(margins.top),
          right: mmToTwip(margins.right),
          bottom: mmToTwip(margins.bottom),
          left: mmToTwip(margins.left),
          header: mmToTwip(pageNumber.fromTop),
          footer: mmToTwip(pageNumber.fromTop),
        },
      },
    },
    headers: {
      first: new Header({ children: [new Paragraph({ style })] }),
      default: new Header({ children: [number] }),
    },
  };
}
