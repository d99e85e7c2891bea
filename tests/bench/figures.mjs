/** Medians, ratios of pairs, exponents. */

/** The middle one, or between the two middle ones. */
export function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** The median of the ratios, pair by pair: it holds when the speed of the machine drifts. */
export function ratio(ours, theirs) {
  return median(ours.map((one, at) => one / theirs[at]));
}

/** How fast a cost grows between two sizes: 1 is linear. */
export function exponent([small, cost], [large, more]) {
  return Math.log(more / cost) / Math.log(large / small);
}
