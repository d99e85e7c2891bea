import { bodyAbbreviations, knownAbbreviations, slipOf } from '../abbreviations.ts';
import { everyMatch } from '../every-match.ts';
import type { LintRule } from '../rule.ts';
import { slip, write } from '../slip.ts';

/**
 * The abbreviation of a body is typed right.
 *
 * @example ok: VKSND, VKSNDTC, VKSTC, UBND, CAND, BHYT; số 12/QĐ-VKSTC.
 * @example not ok: Lãnh đạo VKSDN tỉnh Gia Lai.
 * @example mended: Lãnh đạo VKSND tỉnh Gia Lai.
 * @example not ok: VLSND tỉnh Gia Lai và VKDND tỉnh Kon Tum.
 */
export const abbreviationSpelled: LintRule = {
  id: 'abbreviation-spelled',
  severity: 'warning',
  ...slip(['Gõ nhầm chữ viết tắt: {found}', write.vi], ['A mistyped abbreviation: {found}', write.en]),
  check: everyMatch(/(?<![\p{L}\p{N}/-])[A-ZĐ]{4,8}(?![\p{L}\p{N}/-])/gu, ({ 0: found }) => {
    if (knownAbbreviations.has(found) || (bodyAbbreviations as readonly string[]).includes(found)) return undefined;
    const expected = slipOf(found);
    return expected === undefined ? undefined : { expected, mend: true };
  }),
};
