/** A drawn line of a given length, centred: what the official form sets under its titles. */
import { BorderStyle, Paragraph } from '#docx';
import { rule } from '../../layout/drawn-lines.ts';
import { ptToEighth, ptToTwip } from '../../layout/units.ts';
import { docxStyles } from './styles.ts';

/** What the paragraph of a drawn line is high, pt: the line itself, and the least height that a paragraph may have. */
export const drawnHeight = rule.weight + 1;

/**
 * A paragraph of next to no height whose upper border is the line, shortened by indents.
 * `length` and `room` (the width between its margins) in pt; `gap.before` and `gap.after` in pt.
 */
export function drawnLine(length: number, room: number, gap: { before?: number; after?: number } = {}): Paragraph {
  const side = ptToTwip(Math.max(0, room - length) / 2);
  return new Paragraph({
    style: docxStyles.line,
    indent: { left: side, right: side },
    spacing: { before: ptToTwip(gap.before ?? rule.gap), after: ptToTwip(Math.max(0, (gap.after ?? 0) - drawnHeight)) },
    border: { top: { style: BorderStyle.SINGLE, size: ptToEighth(rule.weight), space: 0, color: 'auto' } },
  });
}
