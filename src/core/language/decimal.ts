/**
 * Numbers as decimal digits, so that sums and rounding are those taught at school and not those of binary fractions
 * (`0.1 + 0.2` is `0.30000000000000004`, `(1.005).toFixed(2)` is `1.00`). All of it wants finite numbers.
 */

/** `-12.5` is `{negative: true, whole: '12', fraction: '5'}`. No exponent, no leading or trailing zeros to spare. */
export interface Decimal {
  negative: boolean;
  whole: string;
  fraction: string;
}

/** The shortest digits that stand for `n`. */
export function toDecimal(n: number): Decimal {
  const [mantissa = '0', exponent = '0'] = String(Math.abs(n)).split('e');
  const [head = '0', tail = ''] = mantissa.split('.');
  const digits = head + tail;
  const point = head.length + Number(exponent);
  const negative = n < 0;
  if (point <= 0) return { negative, whole: '0', fraction: '0'.repeat(-point) + digits };
  return { negative, whole: digits.slice(0, point).padEnd(point, '0'), fraction: digits.slice(point) };
}

/** Round to at most `places` decimals, half away from zero; zeros at the end are dropped. */
export function roundDecimal(decimal: Decimal, places: number): Decimal {
  const { negative, whole, fraction } = decimal;
  if (fraction.length <= places) return decimal;
  const kept = BigInt(whole + fraction.slice(0, places)) + (fraction.charAt(places) >= '5' ? 1n : 0n);
  const digits = String(kept).padStart(places + 1, '0');
  const point = digits.length - places;
  return {
    negative: negative && kept !== 0n,
    whole: digits.slice(0, point),
    fraction: digits.slice(point).replace(/(?<!0)0+$/, ''),
  };
}

/** `roundDecimal` of a number: `(1.005, 2)` → 1.01. */
export function roundNumber(n: number, places: number): number {
  const { negative, whole, fraction } = roundDecimal(toDecimal(n), places);
  return Number(`${negative ? '-' : ''}${whole}.${fraction || '0'}`);
}

/** A number as whole units of its last decimal: `-12.5` is `{units: -125n, places: 1}`. */
export interface Scaled {
  units: bigint;
  places: number;
}

/** `-12.5` → −125 tenths. */
export function toScaled(n: number): Scaled {
  const { negative, whole, fraction } = toDecimal(n);
  const units = BigInt(whole + fraction);
  return { units: negative ? -units : units, places: fraction.length };
}

/** −125 tenths → `-12.5`: the nearest number that a computer has, which prints as those digits. */
export function fromScaled({ units, places }: Scaled): number {
  return Number(`${units}e-${places}`);
}

/** The exact sum: of 0.1 and 0.2, 0.3. */
export function sum(numbers: readonly number[]): number {
  const parts = numbers.map(toScaled);
  const places = parts.reduce((most, part) => Math.max(most, part.places), 0);
  const units = parts.reduce((total, part) => total + part.units * 10n ** BigInt(places - part.places), 0n);
  return fromScaled({ units, places });
}
