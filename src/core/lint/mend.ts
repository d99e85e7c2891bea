/** Mend a text by the edits of its findings. */
import type { Edit, Finding } from './rule.ts';

/**
 * The text with the edits made, first come first served: an edit that touches one before it is left for the next round.
 * All edits of a finding are made or none. Pure.
 */
export function mend(text: string, found: readonly Finding[]): string {
  // In order and apart, so that only neighbours can touch.
  const made: Edit[] = [];
  for (const { edits } of found) {
    if (edits.every((edit) => isFree(made, edit))) for (const edit of edits) made.splice(placeOf(made, edit), 0, edit);
  }
  let out = '';
  let done = 0;
  for (const { from, to, text: said } of made) {
    out += text.slice(done, from) + said;
    done = to;
  }
  return out + text.slice(done);
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
