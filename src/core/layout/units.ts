/**
 * Lengths, converted here and nowhere else. The layout is written in millimetres (places) and points (type).
 * 1 pt = 1/72 inch = 20 twip = 2 half-points = 8 eighths; 1 inch = 25.4 mm.
 */

/** Millimetres → points. */
export const mmToPt = (mm: number): number => (mm * 72) / 25.4;

/** Points → twips (DXA), whole: what OOXML measures places in. */
export const ptToTwip = (pt: number): number => Math.round(pt * 20);

/** Millimetres → twips, whole. */
export const mmToTwip = (mm: number): number => ptToTwip(mmToPt(mm));

/** Points → half-points, whole: OOXML's `w:sz`. */
export const ptToHalfPoint = (pt: number): number => Math.round(pt * 2);

/** Points → eighths of a point, whole: OOXML's border widths. */
export const ptToEighth = (pt: number): number => Math.round(pt * 8);
