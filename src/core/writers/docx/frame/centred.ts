/** Centred lines of the frame, broken where the PDF breaks them. */
import type { IParagraphOptions, Paragraph } from '#docx';
import { breakColumn } from '../../../layout/break-lines.ts';
import { widthIn } from '../../../layout/faces.ts';
import type { StyleId } from '../../../layout/styles.ts';
import type { DocxContext } from '../context.ts';
import { paragraph } from '../paragraph.ts';
import { lines } from '../run.ts';

/** Lines set in a style within `room` pt: the paragraphs, and the width of every line as it is set, pt. `first`: what only the first paragraph has. */
export function centred(
  texts: readonly string[],
  style: StyleId,
  room: number,
  context: DocxContext,
  first: IParagraphOptions = {},
): { paragraphs: Paragraph[]; widths: number[] } {
  const { lines: broken, widths } = breakColumn(texts, room, widthIn(context.styles[style], context.faces));
  return {
    paragraphs: broken.map((parts, index) =>
      paragraph(style, lines(parts, context), context, index === 0 ? first : {}),
    ),
    widths,
  };
}
