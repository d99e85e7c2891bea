/**
 * The serif of all documents. PDF embeds Tinos, whose advance widths equal Times New Roman's;
 * DOCX names Times New Roman, so both break lines at the same words.
 */
import { greatestOf } from '../model/many.ts';

export const fontNames = { pdf: 'Tinos', docx: 'Times New Roman' } as const;

/** Metrics in shares of the type size (Tinos `hhea`; the same as Times New Roman's). */
export const fontMetrics = { ascent: 0.891, descent: 0.216, gap: 0.042 } as const;

/** Height of a line at single spacing, in type sizes: what Word calls 1.0. */
export const singleSpacing = fontMetrics.ascent + fontMetrics.descent + fontMetrics.gap;

/** How much lower words of a size begin beside words of other sizes, so that all stand on one line; the unit is that of the sizes. */
export function loweredBy(size: number, ...others: readonly number[]): number {
  return (greatestOf(others, size) - size) * fontMetrics.ascent;
}
