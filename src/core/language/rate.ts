/**
 * Rates: what a ratio is in percent, and what may be said of it. Counted in whole units of the last decimal, so that no
 * binary fraction comes in. What checks a rate, prints one or draws one asks here.
 */
import { fromScaled, toScaled } from './decimal.ts';
import { formatNumber } from './number.ts';

/**
 * The true rates of `value` to `total` in percent, told with `decimals`: rounded half up, and cut where that differs.
 * 2/3 → 66.7 and 66.6. The one we print comes first.
 * 100 is never one of them while something is missing (9.999/10.000 → 99.9), nor 0 while there is something; of 1/10.000
 * one decimal tells nothing true, and there is none. None either without a total to speak of.
 * What is below zero mirrors what is above.
 */
function rates(value: number, total: number, decimals: number): number[] {
  if (!Number.isFinite(value) || !Number.isFinite(total) || total <= 0) return [];
  if (value < 0) return rates(-value, total, decimals).map((rate) => -rate);
  const [part, whole] = [toScaled(value), toScaled(total)];
  const unit = 10n ** BigInt(decimals);
  const above = part.units * 100n * unit * 10n ** BigInt(whole.places);
  const below = whole.units * 10n ** BigInt(part.places);
  const cut = above / below;
  const rounded = (2n * above + below) / (2n * below);
  const full = 100n * unit;
  const isTrue = (units: bigint): boolean => (units < full || value >= total) && (units > 0n || value === 0);
  const both = rounded === cut ? [cut] : [rounded, cut];
  return both.filter(isTrue).map((units) => fromScaled({ units, places: decimals }));
}

/**
 * The rate that we print: the first of `rates`, with more decimals than asked for where so few tell nothing true:
 * 1/10.000 → 0.01. NaN without a total to speak of.
 */
export function rateOf(value: number, total: number, decimals = 1): number {
  if (!Number.isFinite(value) || !Number.isFinite(total) || total <= 0) return Number.NaN;
  return rates(value, total, decimals)[0] ?? rateOf(value, total, decimals + 1);
}

/** Whether a stated rate is one of the true ones. `decimals`: as many as were written; as many as the number keeps when unknown. */
export function isRate(stated: number, value: number, total: number, decimals = toScaled(stated).places): boolean {
  return rates(value, total, decimals).includes(stated);
}

/** A percentage as it stands: `99.2` → `99,2%`, `100` → `100%`. No space before the sign. */
export function formatPercent(percent: number): string {
  const text = formatNumber(percent);
  return text && `${text}%`;
}

/** `121/122`. */
export function formatRatio(value: number, total: number): string {
  return `${formatNumber(value)}/${formatNumber(total)}`;
}
