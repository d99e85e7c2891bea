/**
 * Numbers as decimal digits, so that rounding is the one taught at school and not that of binary fractions
 * (`(1.005).toFixed(2)` is `1.00`).
 */

/** `-12.5` is `{negative: true, whole: '12', fraction: '5'}`. No exponent, no leading or trailing zeros to spare. */
export interface Decimal {
  negative: boolean;
  whole: string;
  fraction: string;
}

/** The shortest digits that stand for `n`, which must be finite. */
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
    fraction: digits.slice(point).replace(/0+$/, ''),
  };
}
