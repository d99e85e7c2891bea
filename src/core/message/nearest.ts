/** "Did you mean …?": the known name that is nearest to a name as written. */
import { distance } from 'fastest-levenshtein';

/**
 * The nearest of `known`, or undefined when none is near: at most one slip in three letters,
 * capitals aside; two letters that changed places are one slip.
 * Of equals the first wins.
 */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase();
  let best: string | undefined;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of known) {
    if (candidate === name) continue;
    const slips = slipsBetween(wanted, candidate.toLowerCase());
    if (slips < least) [best, least] = [candidate, slips];
  }
  return best;
}

function slipsBetween(wanted: string, candidate: string): number {
  const slips = distance(wanted, candidate);
  return slips === 2 && letters(wanted) === letters(candidate) ? 1 : slips;
}

function letters(word: string): string {
  return Array.from(word).sort().join('');
}
