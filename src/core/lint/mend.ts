/** Mend a text by the edits of its findings. */
import type { Edit, Finding } from './rule.ts';

/**
 * The text with the edits made, first come first served: an edit that touches one before it is left for the next round.
 * All edits of a finding are made or none. Pure.
 */
export function mend(text: string, found: readonly Finding[]): string {
  const made: Edit[] = [];
  for (const { edits } of found) {
    if (edits.every((edit) => !made.some((other) => touches(edit, other)))) made.push(...edits);
  }
  made.sort((one, other) => one.from - other.from);
  let out = '';
  let done = 0;
  for (const { from, to, text: said } of made) {
    out += text.slice(done, from) + said;
    done = to;
  }
  return out + text.slice(done);
}

function touches(one: Edit, other: Edit): boolean {
  return one.from <= other.to && other.from <= one.to;
}
