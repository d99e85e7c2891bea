import { bodyAbbreviations, knownAbbreviations, slipOf } from '../abbreviations.ts';
import { everyMatch } from '../every-match.ts';
import type { LintRule } from '../rule.ts';
import { slip, write } from '../slip.ts';

/**
 * The abbreviation of a body is typed right.
 *
 * @example ok: VKSND, VKSNDTC, VKSTC, UBND, CAND, BHYT; số 12/QĐ-VKSTC.
 * @example not ok: Lãnh đạo VKSDN tỉnh Gia Lai.
 * @example fixed: Lãnh đạo VKSND tỉnh Gia Lai.
 * @example not ok: VLSND tỉnh Gia Lai và VKDND tỉnh Kon Tum.
 */
export const abbreviationSpelled: LintRule = {
  id: 'abbreviation-spelled',
  severity: 'warning',
  ...slip(['Gõ nhầm chữ viết tắt: {actual}', write.vi], ['A mistyped abbreviation: {actual}', write.en]),
  check: everyMatch(/(?<![\p{L}\p{N}/-])[A-ZĐ]{4,8}(?![\p{L}\p{N}/-])/gu, ({ 0: actual }) => {
    if (knownAbbreviations.has(actual) || (bodyAbbreviations as readonly string[]).includes(actual)) return undefined;
    const expected = slipOf(actual);
    return expected === undefined ? undefined : { expected, fix: true };
  }),
};
