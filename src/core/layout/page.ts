/**
 * The page, in millimetres. Values lie within Decree 30/2020/NĐ-CP, Annex I, Mục I:
 * A4 portrait; top and bottom 20–25, left 30–35, right 15–20.
 */

/** A4. */
export const paper = { width: 210, height: 297 } as const;

/** Margins; the right one is the smallest allowed so that the header's columns fit (see `headerColumns`). */
export const margins = { top: 20, right: 15, bottom: 20, left: 30 } as const;

/** What is left for text: 165 × 257. */
export const textBox = {
  width: paper.width - margins.left - margins.right,
  height: paper.height - margins.top - margins.bottom,
} as const;

/** What is left for text on a landscape page, whose margins are the same seen by its reader: 252 × 170. */
export const landscapeBox = {
  width: paper.height - margins.left - margins.right,
  height: paper.width - margins.top - margins.bottom,
} as const;

/** The text box of an orientation. */
export const boxOf = (orientation: 'portrait' | 'landscape'): { width: number; height: number } =>
  orientation === 'landscape' ? landscapeBox : textBox;

/**
 * Header of an official document: issuing body left, State right.
 * The name of the State at 13 pt bold is 95.7 mm wide and must stand on one line, so the columns are not halves.
 */
export const headerColumns = { left: 67, right: 98 } as const;

/** Foot of form 1.4: recipients left, signature right. Minutes use halves. */
export const signatureColumns = { left: 75, right: 90 } as const;

/** Room between the office and the name, for signature and seal. */
export const signatureRoom = 24;

/** Page number: middle of the text box, this far below the upper edge of the paper; none on page 1. */
export const pageNumber = { fromTop: 10, firstShown: 2 } as const;

/** From the header's last line to the type, in millimetres. */
export const afterHeader = 6;

/** From the rule under the abstract to the body. */
export const afterTitle = 5;

/** Between the rules of the header and the line of number, place and date, pt. */
export const aboveNumber = 6;

/** What is kept together may fill this share of a page; more is left to break. */
export const keptShare = 0.6;
