/** Where `Kính gửi` stands: in the middle of the page; several addressees under it, their hyphens under its colon. */

import { greatestOf } from '../model/many.ts';
import { frameLabels } from './frame-words.ts';

/** Places from the left edge of the text, pt. */
export interface AddresseePlace {
  /** Where `Kính gửi:` begins. */
  label: number;
  /** Where an addressee's line (several: its hyphen) begins. One addressee follows the label on its line. */
  addressee: number;
  /** Where the second line of a long addressee begins. */
  wrapped: number;
}

/** A long addressee leaves the label at least so near the margin: first-line indent of the body, pt. */
const least = 36;

/**
 * Place the addressees. `to`: as `frameWords` gives them; `room`: width of the text, pt; `measure`: width of words in
 * their style, pt. The block as a whole is centred; lines too long for that begin further left.
 * Source: Decree 30/2020/NĐ-CP, Annex I, Mục II, 9 and Mục V.
 */
export function placeAddressees(
  to: readonly string[],
  room: number,
  measure: (words: string) => number,
): AddresseePlace {
  const gap = measure(' ');
  const label = measure(frameLabels.to);
  const shift = to.length > 1 ? measure(frameLabels.to.replace(':', '')) : label + gap;
  const hang = to.length > 1 ? measure('- ') : 0;
  const width = Math.max(label, shift + greatestOf(to.map(measure), 0));
  const start = Math.max(least, (room - width) / 2);
  return { label: start, addressee: start + shift, wrapped: start + shift + hang };
}
