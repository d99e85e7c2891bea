/**
 * Lists of the body: the marker stands where a paragraph's first line begins and the text runs on from it,
 * as Vietnamese offices set them; deeper levels move right.
 */

/** What each level moves right, mm. */
export const listStep = 6;

const bullets = ['-', '+', '•'] as const;

/** The marker of an item. `level` from 0; `number` of an ordered item, none for a bullet. */
export function listMarker(level: number, number?: number | undefined): string {
  return number === undefined ? (bullets[level] ?? '•') : `${number}.`;
}
