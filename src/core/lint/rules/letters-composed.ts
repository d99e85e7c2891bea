import type { LintRule } from '../rule.ts';
import { slip } from '../slip.ts';

/**
 * Letters with marks are one character each (NFC). Reported once, fixed throughout.
 *
 * @example ok: Đắk Lắk
 * @example not ok: Đa\u0306\u0301k La\u0306\u0301k
 * @example fixed: Đắk Lắk
 */
export const lettersComposed: LintRule = {
  id: 'letters-composed',
  severity: 'warning',
  ...slip(
    ['Chữ có dấu viết rời (NFD): “{actual}”', 'Chuyển cả tệp sang Unicode dựng sẵn (NFC).'],
    ['Letters are decomposed (NFD): “{actual}”', 'Compose the file (NFC).'],
  ),
  check: ({ source }) => {
    const loose = Array.from(source.matchAll(/\P{M}\p{M}+/gu)).filter(
      ({ 0: actual }) => actual.normalize('NFC') !== actual,
    );
    const [first] = loose;
    if (!first) return [];
    const edits = loose.map(({ index, 0: actual }) => ({
      from: index,
      to: index + actual.length,
      text: actual.normalize('NFC'),
    }));
    return [
      {
        params: { actual: first[0], expected: first[0].normalize('NFC') },
        from: first.index,
        to: first.index + first[0].length,
        edits,
      },
    ];
  },
};
