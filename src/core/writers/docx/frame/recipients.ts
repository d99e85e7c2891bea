/** `Nơi nhận` (cell 9b). */
import type { Paragraph } from '#docx';
import { loweredBy, singleSpacing } from '../../../layout/fonts.ts';
import type { FrameWords } from '../../../layout/frame-words.ts';
import { frameLabels } from '../../../layout/frame-words.ts';
import { boxOf, keptShare } from '../../../layout/page.ts';
import type { StyleId } from '../../../layout/styles.ts';
import { mmToPt, ptToTwip } from '../../../layout/units.ts';
import type { DocxContext } from '../context.ts';
import { paragraph } from '../paragraph.ts';
import { runs } from '../run.ts';

/** One line of the list, made when its place is known. */
export interface RecipientLine {
  /** About, pt. */
  height: number;
  /** `right`: what it stays clear of at the right, pt. */
  paragraph(place?: { right?: number; keepNext?: boolean }): Paragraph;
}

/**
 * Label and list for a column of `context.width`. `above`: space over the label, pt. Beside a signature the label's
 * words stand on the line of the authority, whose letters are larger.
 */
export function recipientLines(frame: FrameWords, context: DocxContext, above: number): RecipientLine[] {
  if (frame.recipients.length === 0) return [];
  const { styles, faces } = context;
  const before = above + loweredBy(styles.recipientsTitle.size, styles.authority.size);
  const line = (text: string, style: StyleId, space: number): RecipientLine => {
    const { size } = styles[style];
    const count = Math.max(1, Math.ceil((faces.normal.measure(text, size) * 1.05) / context.width));
    return {
      height: count * size * singleSpacing,
      paragraph: ({ right = 0, keepNext = style === 'recipientsTitle' } = {}) =>
        paragraph(
          style,
          runs(text, context),
          { ...context, keepNext },
          {
            ...(space > 0 ? { spacing: { before: ptToTwip(space) } } : {}),
            ...(right > 0 ? { indent: { right: ptToTwip(right) } } : {}),
          },
        ),
    };
  };
  return [
    line(frameLabels.recipients, 'recipientsTitle', before),
    ...frame.recipients.map((text) => line(text, 'recipients', 0)),
  ];
}

/** How high what is kept on one page may be, pt. */
export const keptHeight = mmToPt(boxOf('portrait').height) * keptShare;
