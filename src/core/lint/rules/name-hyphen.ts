import { search } from '../every-match.ts';
import { worded } from '../prose.ts';
import type { LintContext, LintRule } from '../rule.ts';
import { slip } from '../slip.ts';
import { literally, wholeWords } from '../words-and-sentences.ts';

const usual = [
  'Thi đua - Khen thưởng',
  'Độc lập - Tự do - Hạnh phúc',
  'kinh tế - xã hội',
  'văn hóa - xã hội',
  'Kế hoạch - Tài chính',
  'Bà Rịa - Vũng Tàu',
  'chính trị - xã hội',
];

/** Names that hold a spaced hyphen: the usual ones, and those of the registers. */
function hyphened({ places }: LintContext['registers']): string[] {
  return [...new Set([...usual, ...places.map(({ name }) => name).filter((name) => name.includes(' - '))])];
}

/**
 * Inside a name stands a hyphen with a space on each side, not a dash.
 *
 * @example ok: Vụ Thi đua - Khen thưởng; phát triển kinh tế - xã hội.
 * @example not ok: Vụ Thi đua – Khen thưởng.
 * @example fixed: Vụ Thi đua - Khen thưởng.
 * @example not ok: Phát triển kinh tế-xã hội.
 */
export const nameHyphen: LintRule = {
  id: 'name-hyphen',
  severity: 'warning',
  ...slip(
    ['Gạch nối trong tên gọi chưa đúng: “{actual}”', 'Trong tên gọi dùng gạch nối có dấu cách hai bên: “{expected}”.'],
    ['The dash in “{actual}” is not the one of names', 'Names take a hyphen with a space on each side: “{expected}”.'],
  ),
  check: (prose, { registers }) => {
    const names = hyphened(registers);
    const pattern = wholeWords(
      names.map((name) => name.split(' - ').map(literally).join('\\s*[-–—]\\s*')).join('|'),
      'giu',
    );
    return worded(prose).flatMap((at) =>
      search(prose, at, pattern, ({ 0: actual, index }) => {
        const expected = actual.replace(/(?:(?<!\s)\s+)?[-–—]\s*/g, ' - ');
        // The law's name has a comma instead: another rule's matter.
        if (expected === actual || at.text.slice(0, index).endsWith('Luật ')) return undefined;
        return { expected, fix: true };
      }),
    );
  },
};
