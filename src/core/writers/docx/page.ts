/** Pages of a section: size, margins, page number in the upper margin from page 2 of each part. */

import type { ISectionOptions } from '#docx';
import { Header, PageNumber, PageOrientation, Paragraph, SectionType, TextRun } from '#docx';
import { margins, pageNumber, paper } from '../../layout/page.ts';
import type { Section } from '../../layout/sections.ts';
import { mmToTwip, ptToTwip } from '../../layout/units.ts';
import { docxStyleId } from './styles.ts';

/**
 * Added below the text, pt: LibreOffice lets the leading under the last line hang over the margin, our PDF does not;
 * with it both break pages at the same line. The margin stays within the Decree's 20–25 mm.
 */
const underLastLine = 1.6;

/**
 * A section without its content. A first page of its own with an empty header hides the number on page 1 of the main
 * text and of each annex; an annex counts from 1.
 */
export function page({ orientation, annex }: Section, first: boolean): Omit<ISectionOptions, 'children'> {
  const style = docxStyleId('pageNumber');
  const number = new Paragraph({ style, children: [new TextRun({ children: [PageNumber.CURRENT] })] });
  const begins = first || annex !== undefined;
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: begins,
      page: {
        ...(annex ? { pageNumbers: { start: 1 } } : {}),
        // `docx` turns width and height itself.
        size: {
          width: mmToTwip(paper.width),
          height: mmToTwip(paper.height),
          orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: mmToTwip(margins.top),
          right: mmToTwip(margins.right),
          bottom: mmToTwip(margins.bottom) + ptToTwip(underLastLine),
          left: mmToTwip(margins.left),
          header: mmToTwip(pageNumber.fromTop),
          footer: mmToTwip(pageNumber.fromTop),
        },
      },
    },
    headers: {
      ...(begins ? { first: new Header({ children: [new Paragraph({ style })] }) } : {}),
      default: new Header({ children: [number] }),
    },
  };
}
