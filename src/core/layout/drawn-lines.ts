/** Drawn lines of the official form (Annex I, Mục II): never dashes, never a border of a wrong length. */

import { greatestOf } from '../model/many.ts';
import { mmToPt } from './units.ts';

/** Thickness, and the gap between words and line, pt. */
export const rule = { weight: 0.75, gap: 3 } as const;

/** Share of the text's length: the motto's rule is exactly as long; the others take 1/3 to 1/2. */
export const ruleShare = { motto: 1, issuer: 0.4, abstract: 0.4 } as const;

/** No rule grows beyond this, mm: an abstract of many lines counts as its longest line. */
const longest = 80;

/** Length of a rule, pt. `widths`: of each line of the text above, pt. */
export function ruleLength(component: keyof typeof ruleShare, widths: readonly number[]): number {
  return Math.min(greatestOf(widths, 0) * ruleShare[component], mmToPt(longest));
}

/** A break between themes: a line over this share of the text; free above and below it, pt. */
export const themeBreak = { share: 1 / 4, before: 8, after: 10 } as const;
