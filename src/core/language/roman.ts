/** Roman numerals. */

const numerals: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** `9` → `IX`. What Roman numerals do not reach (below 1, above 3999, fractions) stays in digits. */
export function roman(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 3999) return String(n);
  let rest = n;
  let text = '';
  for (const [value, sign] of numerals) {
    text += sign.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return text;
}

/** `IX` → `9`; undefined when the text is not a Roman numeral in its usual spelling. */
export function parseRoman(text: string): number | undefined {
  let rest = text;
  let n = 0;
  for (const [value, sign] of numerals) {
    while (rest.startsWith(sign)) {
      n += value;
      rest = rest.slice(sign.length);
    }
  }
  return n > 0 && roman(n) === text ? n : undefined;
}
