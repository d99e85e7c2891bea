/**
 * Numbers in digits: decimal comma, thousands dot.
 * A number that is not finite (a rate of nothing, say) prints as the empty string, so that a template can leave it out.
 */
import { groupDigits } from '../model/group-digits.ts';
import { roundDecimal, toDecimal } from './decimal.ts';

/** `1234567.8` → `1.234.567,8`. With `decimals`, at most so many (half away from zero); all of them otherwise. */
export function formatNumber(n: number, { decimals }: { decimals?: number | undefined } = {}): string {
  if (!Number.isFinite(n)) return '';
  const exact = toDecimal(n);
  const { negative, whole, fraction } = decimals === undefined ? exact : roundDecimal(exact, decimals);
  const grouped = groupDigits(whole);
  return `${negative ? '-' : ''}${grouped}${fraction && `,${fraction}`}`;
}

/** A count of things: always digits, even 1. `pad` writes 0–9 with two digits, as portals and documents do: `06`. */
export function formatCount(n: number, { pad = false }: { pad?: boolean | undefined } = {}): string {
  const text = formatNumber(n);
  return pad && /^\d$/.test(text) ? `0${text}` : text;
}

/** A number as files have it: `121`, `2.700.000`, `99,2`, `99.2`; 15 digits and 6 decimals at most, which no computer bends. */
export const numberPattern = /^-?(\d{1,15}([.,]\d{1,6})?|\d{1,3}(\.\d{3}){1,4}(,\d{1,6})?)$/;

/** `5` → `05`, as days, months and hours are padded; longer numbers stay. */
export function twoDigits(n: number): string {
  return String(n).padStart(2, '0');
}

/** Groups of three after dots, as Vietnamese writes thousands: `1.970`, `2.700.000,5`. */
const grouped = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;

/**
 * The number that people wrote, with a decimal comma or a decimal point: `1.970` → 1970, `99,2` and `99.2` → 99.2.
 * Groups of three after dots are thousands. NaN for what is no number.
 */
export function parseNumber(written: string): number {
  const digits = grouped.test(written) ? written.replaceAll('.', '') : written;
  return /^-?\d+(?:[.,]\d+)?$/.test(digits) ? Number(digits.replace(',', '.')) : Number.NaN;
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
    const fraction = whole.slice(-9).replace(/(?<!0)0+$/, '');
    return `${negative ? '-' : ''}${formatNumber(Number(whole.slice(0, -9)))}${fraction && `,${fraction}`} tỷ đồng`;
  }
  if (size >= million && size % million === 0) return `${formatNumber(dong / million)} triệu đồng`;
  return `${formatNumber(dong)} đồng`;
}
