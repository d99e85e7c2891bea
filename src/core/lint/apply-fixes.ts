/** Fix a text by the edits of its findings. */
import type { Edit, Finding } from './finding.ts';

/** A text after fixing. `places`: findings that were fixed. */
export interface Fixed {
  text: string;
  places: number;
}

/**
 * The text with the edits made, first come first served: an edit that touches one before it is left for the next round.
 * All edits of a finding are made or none. Pure.
 */
export function applyFixes(text: string, findings: readonly Finding[]): Fixed {
  // In order and apart, so that only neighbours can touch.
  const made: Edit[] = [];
  let places = 0;
  for (const { edits } of findings) {
    if (edits.length === 0 || !edits.every((edit) => isFree(made, edit))) continue;
    for (const edit of edits) made.splice(placeOf(made, edit), 0, edit);
    places += 1;
  }
  let out = '';
  let done = 0;
  for (const { from, to, text: said } of made) {
    out += text.slice(done, from) + said;
    done = to;
  }
  return { text: out + text.slice(done), places };
}

function isFree(made: readonly Edit[], edit: Edit): boolean {
  const index = placeOf(made, edit);
  const [before, after] = [made[index - 1], made[index]];
  return (!before || before.to < edit.from) && (!after || edit.to < after.from);
}

/** Where an edit belongs among those made: behind all that begin before it. */
function placeOf(made: readonly Edit[], { from }: Edit): number {
  let low = 0;
  let high = made.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (made[middle]!.from < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
