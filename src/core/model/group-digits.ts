/** Digits in threes. */

/** `1234567` → `1.234.567`, with `.` or another mark between the groups. `digits`: digits alone. */
export function groupDigits(digits: string, mark = '.'): string {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(mark);
}
