/** Photos: fitted to a box within the text, never enlarged beyond 96 pixels an inch, centred, kept with their caption. */

import { mmToPt } from './units.ts';

/** The largest a photo may stand, mm: a little narrower than the text, and two to a page with their captions. */
const photoBox = { width: 150, height: 110 } as const;

/** The frame that keeps the place of a photo still to come: width, mm; free around its words, pt. */
export const photoPlace = { width: 110, padding: 18 } as const;

/** Size on paper, pt, of a picture of so many pixels (already turned upright). */
export function photoSize(pixels: { width: number; height: number }): { width: number; height: number } {
  const natural = { width: pixels.width * 0.75, height: pixels.height * 0.75 };
  const scale = Math.min(1, mmToPt(photoBox.width) / natural.width, mmToPt(photoBox.height) / natural.height);
  return { width: natural.width * scale, height: natural.height * scale };
}
