/** Lists of any length: a call whose arguments are more than about 120,000 list items overflows the stack. */

/** Add all of `more` to the end of `list`. */
export function addAll<Item>(list: Item[], more: Iterable<Item>): void {
  for (const one of more) list.push(one);
}

/** The greatest number, or `least` where none is greater. */
export function greatestOf(numbers: Iterable<number>, least = Number.NEGATIVE_INFINITY): number {
  let most = least;
  for (const one of numbers) most = Math.max(most, one);
  return most;
}

/** The least number; infinity where there is none. */
export function leastOf(numbers: Iterable<number>): number {
  let fewest = Number.POSITIVE_INFINITY;
  for (const one of numbers) fewest = Math.min(fewest, one);
  return fewest;
}
