/** Lines in the middle of a column, broken by measure so that PDF and DOCX break alike. */
import { breakColumn } from '../../../layout/break-lines.ts';
import { widthIn } from '../../../layout/faces.ts';
import type { StyleId } from '../../../layout/styles.ts';
import type { Text } from '../content.ts';
import type { PdfContext } from '../context.ts';
import { line } from '../paragraph.ts';
import { paragraphTag, type Tag } from '../tag.ts';

/**
 * Paragraphs, one a line, and how wide each line is, pt. `room`: width of the column, pt.
 * All lines are one element: `tag`, or one of their own.
 */
export function centred(
  lines: readonly string[],
  style: StyleId,
  room: number,
  context: PdfContext,
  tag: Tag = paragraphTag(style, context.tag),
): { lines: Text[]; widths: number[] } {
  const { lines: parts, widths } = breakColumn(lines, room, widthIn(context.styles[style], context.faces));
  const broken = parts.flat();
  // The space between two lines, for whoever reads or copies the words; it has no width at the end of a line.
  const spaced = broken.map((words, index) => (index < broken.length - 1 ? `${words} ` : words));
  return { lines: spaced.map((words) => line(words, style, context, tag)), widths };
}
