/**
 * Numbers in digits: decimal comma, thousands dot.
 * A number that is not finite (a rate of nothing, say) prints as the empty string, so that a template can leave it out.
 */
import { roundDecimal, toDecimal } from './decimal.ts';

/** `1234567.8` → `1.234.567,8`. With `decimals`, at most so many (half away from zero); all of them otherwise. */
export function formatNumber(n: number, { decimals }: { decimals?: number | undefined } = {}): string {
  if (!Number.isFinite(n)) return '';
  const exact = toDecimal(n);
  const { negative, whole, fraction } = decimals === undefined ? exact : roundDecimal(exact, decimals);
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  return `${negative ? '-' : ''}${grouped}${fraction && `,${fraction}`}`;
}

/** A count of things: always digits, even 1. `pad` writes 0–9 with two digits, as portals and documents do: `06`. */
export function formatCount(n: number, { pad = false }: { pad?: boolean | undefined } = {}): string {
  const text = formatNumber(n);
  return pad && /^\d$/.test(text) ? `0${text}` : text;
}

/**
 * `value` in hundredths of `total`, rounded to `decimals`.
 * 100 only when nothing is missing and 0 only when there is nothing: 9.999 of 10.000 is 99.9; what `decimals` would
 * round to nought takes as many more as it needs: 1 of 10.000 is 0.01.
 * NaN when there is no total to speak of.
 */
export function percentOf(value: number, total: number, decimals = 1): number {
  if (!Number.isFinite(value) || !Number.isFinite(total) || total <= 0) return Number.NaN;
  if (value < 0) return -percentOf(-value, total, decimals);
  const [part, partScale] = scaled(value);
  const [whole, wholeScale] = scaled(total);
  const unit = 10n ** BigInt(decimals);
  const above = part * 100n * unit * wholeScale;
  const below = whole * partScale;
  const full = 100n * unit;
  let rounded = (2n * above + below) / (2n * below);
  if (rounded >= full && value < total) rounded = full - 1n;
  if (rounded === 0n && value !== 0) return percentOf(value, total, decimals + 1);
  return Number(rounded) / Number(unit);
}

function scaled(n: number): [digits: bigint, scale: bigint] {
  const { whole, fraction } = toDecimal(n);
  return [BigInt(whole + fraction), 10n ** BigInt(fraction.length)];
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

/** How a figure stands to the truth: above it, well above, just below, around. */
export type Approximation = 'over' | 'above' | 'nearly' | 'about';

const approximations: Record<Approximation, string> = {
  over: 'hơn',
  above: 'trên',
  nearly: 'gần',
  about: 'khoảng',
};

/** `over`, `2,7 tỷ đồng` → `hơn 2,7 tỷ đồng`. */
export function approximate(how: Approximation, text: string): string {
  return `${approximations[how]} ${text}`;
}

const million = 1_000_000;
const billion = 1_000 * million;

/**
 * An amount in đồng in the largest unit that tells it exactly: `152 tỷ đồng`, `2,7 tỷ đồng`, `50 triệu đồng`.
 * Nothing is rounded: `2.700.000 đồng`, since papers do not split a million.
 */
export function formatMoney(dong: number): string {
  if (!Number.isFinite(dong)) return '';
  const size = Math.abs(dong);
  if (size >= billion && size % million === 0) {
    const { negative, whole } = toDecimal(dong);
    const fraction = whole.slice(-9).replace(/0+$/, '');
    return `${negative ? '-' : ''}${formatNumber(Number(whole.slice(0, -9)))}${fraction && `,${fraction}`} tỷ đồng`;
  }
  if (size >= million && size % million === 0) return `${formatNumber(dong / million)} triệu đồng`;
  return `${formatNumber(dong)} đồng`;
}

/** A ratio and its percentage go together: `121/122 chỉ tiêu, đạt tỷ lệ 99,2%`. Without a total, the value alone. */
export function formatRate(
  value: number,
  total: number,
  { noun = '', decimals }: { noun?: string | undefined; decimals?: number | undefined } = {},
): string {
  const percent = formatPercent(percentOf(value, total, decimals));
  const counted = [percent ? formatRatio(value, total) : formatNumber(value), noun].filter(Boolean).join(' ');
  return percent ? `${counted}, đạt tỷ lệ ${percent}` : counted;
}

/** All of them, for the start of a sentence, where a digit looks ill: `cả 6 đơn vị`. */
export function allOf(n: number, noun: string, options?: { pad?: boolean | undefined }): string {
  return `${n > 1 ? 'cả ' : ''}${formatCount(n, options)} ${noun}`;
}
