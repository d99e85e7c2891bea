/** Two texts, word by word: which word of one is which of the other. */

/** So many words in a row must be the same for two texts that parted to have met again. */
const again = 3;
/** So far ahead is looked, in both texts together. */
const horizon = 3000;

/**
 * For each word of `ours` the index of the same word in `theirs`, or -1. The order of both is kept; where they part, the
 * nearest place where they meet again is taken, by three words in a row, or by what is left.
 */
export function alignWords(ours: readonly string[], theirs: readonly string[]): number[] {
  const found = ours.map(() => -1);
  const places = placesOf(theirs);
  let [here, there] = [0, 0];
  while (here < ours.length && there < theirs.length) {
    if (ours[here] === theirs[there]) {
      found[here] = there;
      here += 1;
      there += 1;
      continue;
    }
    const next = meeting(ours, theirs, places, here, there);
    if (!next) break;
    [here, there] = next;
  }
  return found;
}

/** The nearest pair of places from which both texts go on alike. */
function meeting(
  ours: readonly string[],
  theirs: readonly string[],
  places: ReadonlyMap<string, readonly number[]>,
  here: number,
  there: number,
): [number, number] | undefined {
  let best: [number, number] | undefined;
  let least = horizon;
  for (let at = here; at < ours.length && at - here < least; at += 1) {
    for (const other of places.get(ours[at] ?? '') ?? []) {
      if (other < there) continue;
      const cost = at - here + other - there;
      if (cost >= least) break;
      if (!goesOn(ours, theirs, at, other)) continue;
      best = [at, other];
      least = cost;
    }
  }
  return best;
}

function goesOn(ours: readonly string[], theirs: readonly string[], at: number, other: number): boolean {
  for (let step = 1; step < again; step += 1) {
    const [mine, its] = [ours[at + step], theirs[other + step]];
    if (mine === undefined && its === undefined) return true;
    if (mine !== its) return false;
  }
  return true;
}

function placesOf(words: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  words.forEach((word, index) => {
    const known = places.get(word);
    if (known) known.push(index);
    else places.set(word, [index]);
  });
  return places;
}
