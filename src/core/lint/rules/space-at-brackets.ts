import { patternRule } from '../pattern-rule.ts';

/**
 * No space inside quotes and brackets, one outside.
 *
 * @example ok: Phong trào “Vì sự nghiệp” (năm 2024), các tổ H’Hen.
 * @example not ok: Phong trào “ Vì sự nghiệp ” năm 2024.
 * @example mended: Phong trào “Vì sự nghiệp” năm 2024.
 * @example not ok: Gia Lai(Cụm trưởng) chủ trì.
 * @example mended: Gia Lai (Cụm trưởng) chủ trì.
 */
export const spaceAtBrackets = patternRule(
  'space-at-brackets',
  /([“‘«([]) +|(?<=\S) +([”»)\]])|(?<=\p{L}{2})([“«(])(?=\p{L})|([”»)])(?=\p{L})/gu,
  ({ 1: open, 2: close, 3: before, 4: after }) => {
    const expected = open ?? close ?? (before ? ` ${before}` : `${after} `);
    return { found: (open ?? close ?? before ?? after) as string, expected, mend: true };
  },
);
