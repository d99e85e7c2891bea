/** Lines in the middle of a column, broken by measure so that PDF and DOCX break alike. */
import { breakLines } from '../../../layout/break-lines.ts';
import type { StyleId } from '../../../layout/styles.ts';
import type { Text } from '../content.ts';
import type { PdfContext } from '../context.ts';
import { line, widthOf } from '../paragraph.ts';

/** Paragraphs, one a line, and how wide each line is, pt. `room`: width of the column, pt. */
export function centred(
  lines: readonly string[],
  style: StyleId,
  room: number,
  context: PdfContext,
): { lines: Text[]; widths: number[] } {
  const measure = (words: string): number => widthOf(words, style, context);
  const broken = lines.flatMap((words) => breakLines(words, room, measure));
  return { lines: broken.map((words) => line(words, style, context)), widths: broken.map(measure) };
}
