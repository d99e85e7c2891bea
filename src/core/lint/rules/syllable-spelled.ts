import { everyMatch } from '../every-match.ts';
import type { LintRule } from '../rule.ts';
import { slip, write } from '../slip.ts';
import { respelled } from '../syllable.ts';
import { likeCase } from '../words-and-sentences.ts';

const latin = /^\p{Script=Latin}+$/u;
const lettered = /[^\x00-\x7F]/u;

/**
 * A word with Vietnamese letters is a syllable that the language can have, its tone mark over the right letter:
 * `ngành` not `nghành`, `toàn` not `tòan`. Words with a capital are names and only reported where the right form is plain.
 *
 * @example ok: Toàn ngành khuyến khích, giữ gìn, giếng, quý, quỳnh, khuya, thuở, xoong, Đắk Lắk, Krông Pắc, video clip, hoà, hòa.
 * @example ok: Các đ/c lãnh đạo và đ/c Viện trưởng; điểm đ khoản 1.
 * @example not ok: Trong nghành Kiểm sát.
 * @example fixed: Trong ngành Kiểm sát.
 * @example not ok: Tòan cảnh cuộc họp.
 * @example fixed: Toàn cảnh cuộc họp.
 * @example not ok: Công tác thi đua, khen thưởg.
 */
export const syllableSpelled: LintRule = {
  id: 'syllable-spelled',
  severity: 'warning',
  ...slip(
    ['“{actual}” không phải là một tiếng viết đúng', write.vi],
    ['“{actual}” is no Vietnamese syllable', write.en],
  ),
  check: everyMatch(/(?<![\p{L}\p{M}\p{N}’'-])[\p{L}\p{M}]+(?![\p{L}\p{M}\p{N}])/gu, ({ 0: word }) => {
    // `đ)`, `điểm đ`, `đ/c`: a letter by itself is no syllable to be spelled.
    if (word.length === 1 || !lettered.test(word) || !latin.test(word) || /^.+\p{Lu}/u.test(word)) return undefined;
    const right = respelled(word.toLowerCase());
    if (right === word.toLowerCase()) return undefined;
    if (right === undefined) return /^\p{Lu}/u.test(word) ? undefined : { expected: undefined };
    return { expected: likeCase(word, right), fix: true };
  }),
};
