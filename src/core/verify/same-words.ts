/** Which word of one sentence is which of another: the longest common row of words. */

/** For each of `ours` the index among `theirs`, or -1; and how alike the two are, 0 to 1. */
export function sameWords(
  ours: readonly string[],
  theirs: readonly string[],
): { map: readonly number[]; alike: number } {
  const [rows, columns] = [ours.length, theirs.length];
  const width = columns + 1;
  const lengths = new Uint16Array((rows + 1) * width);
  for (let at = rows - 1; at >= 0; at -= 1)
    for (let to = columns - 1; to >= 0; to -= 1)
      lengths[at * width + to] =
        ours[at] === theirs[to]
          ? lengths[(at + 1) * width + to + 1]! + 1
          : Math.max(lengths[(at + 1) * width + to]!, lengths[at * width + to + 1]!);
  const map = ours.map(() => -1);
  for (let at = 0, to = 0; at < rows && to < columns; ) {
    if (ours[at] === theirs[to]) {
      map[at] = to;
      at += 1;
      to += 1;
    } else if (lengths[(at + 1) * width + to]! >= lengths[at * width + to + 1]!) at += 1;
    else to += 1;
  }
  return { map, alike: rows + columns === 0 ? 1 : (2 * lengths[0]!) / (rows + columns) };
}
