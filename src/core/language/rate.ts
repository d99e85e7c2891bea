/** Rates as people state them: rounded or cut to as many digits as they like. */

/** Digits after the decimal point, as far as a number can tell. */
export function decimals(value: number): number {
  return /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
}

/** Whether `stated` percent is the rate of `value` in `total`, rounded or cut to the digits it is stated with. */
export function isRateOf(stated: number, value: number, total: number): boolean {
  const scale = 10 ** decimals(stated);
  const rate = (value / total) * 100 * scale;
  const given = Math.round(stated * scale);
  // Half a unit either way, and what a float may lose.
  return Math.abs(rate - given) <= 0.5 + 1e-6;
}
