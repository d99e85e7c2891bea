import { finding } from '../prose.ts';
import type { LintRule } from '../rule.ts';
import { slip } from '../slip.ts';

const role =
  / - (?=(?:đơn vị )?(?:(?:Cụm|Khối) (?:trưởng|phó)|(?:Phó )?(?:Viện|Vụ|Cục) trưởng|(?:Phó )?Chánh |(?:Phó )?Chủ tịch|(?:Phó )?Bí thư|phụ trách)(?!\p{Ll}))/gu;
const aside = /(?<=\p{L}) - (?=(?:đạt|tức|nghĩa là|trong đó|bằng) )/gu;
const authors = /(?<=[\p{L}.]) - (?=\p{Lu})/gu;

/**
 * An en dash parts a name from its role, and one author from the next; a hyphen belongs inside names.
 *
 * @example ok: Viện trưởng VKSND tỉnh Gia Lai – Cụm trưởng; kinh tế - xã hội; giai đoạn 2021 - 2025.
 * @example not ok: Viện trưởng VKSND tỉnh Đắk Nông - Cụm trưởng Cụm thi đua số 7.
 * @example fixed: Viện trưởng VKSND tỉnh Đắk Nông – Cụm trưởng Cụm thi đua số 7.
 * @example not ok: Hội nghị kết thúc.\n\nH. Hưng - P. Thịnh
 */
export const roleDash: LintRule = {
  id: 'role-dash',
  severity: 'warning',
  ...slip(
    ['Giữa hai phần là gạch nối: “{actual}”', 'Dùng gạch ngang (–): “{expected}”.'],
    ['A hyphen parts “{actual}”', 'Use an en dash: “{expected}”.'],
  ),
  check: (prose) =>
    prose.passages.flatMap((at) => {
      const patterns =
        at.kind === 'byline' ? [authors] : at.kind === 'name' || at.kind === 'litter' ? [] : [role, aside];
      return patterns.flatMap((pattern) =>
        Array.from(at.text.matchAll(pattern), ({ index }) => {
          const before = /(?<!\S)\S+$/.exec(at.text.slice(0, index))?.[0] ?? '';
          const after = /^[^\s]+/.exec(at.text.slice(index + 3))?.[0] ?? '';
          const open = at.kind === 'byline' ? { ...at, kept: [] } : at;
          return finding(
            prose,
            open,
            { actual: `${before} - ${after}`, expected: `${before} – ${after}` },
            { from: index + 1, to: index + 2 },
            '–',
          );
        }),
      );
    }),
};
