import { search } from '../every-match.ts';
import { worded } from '../prose.ts';
import type { LintContext, LintRule } from '../rule.ts';
import { onlyWrite } from '../slip.ts';
import { isCapitals, literally, wholeWords } from '../words-and-sentences.ts';

/** Names of bodies and offices as the sector writes them (language.md 7, 10; Decree 30, Annex II). */
const bodies = [
  'Viện kiểm sát nhân dân tối cao',
  'Viện kiểm sát nhân dân cấp cao',
  'Viện kiểm sát nhân dân',
  'Viện kiểm sát quân sự',
  'Viện kiểm sát',
  'VKSND tối cao',
  'VKSND cấp cao',
  'TAND tối cao',
  'Tòa án nhân dân tối cao',
  'Tòa án nhân dân',
  'Ủy ban nhân dân',
  'Hội đồng nhân dân',
  'Mặt trận Tổ quốc',
  'Chánh Văn phòng',
  'Viện trưởng',
  'Kiểm sát viên',
  'Kiểm tra viên',
  'Vụ trưởng',
  'Cục trưởng',
  'Chánh án',
  'Cụm trưởng',
  'Cụm phó',
  'Chủ tịch nước',
  'Chủ tịch',
  'Thủ tướng Chính phủ',
  'Thủ tướng',
  'ngành Kiểm sát nhân dân',
  'Kỷ niệm chương',
  'Bằng khen',
  'Giấy khen',
];
const council = /[hH]ội đồng [tT]hi đua\s*(?:[,–—-]\s*)?[kK]hen thưởng/gu;
const councilName = 'Hội đồng Thi đua - Khen thưởng';

/** A phrase that is all capitals, or begins a sentence in small letters on purpose, is judged by its first capital only. */
function differs(actual: string, name: string): boolean {
  if (actual === name || isCapitals(actual)) return false;
  // `viện trưởng`, `bằng khen` in small letters throughout are common words.
  if (actual === actual.toLowerCase() && !name.startsWith('VKSND') && !name.startsWith('TAND'))
    return actual.startsWith('viện kiểm sát nhân dân') || actual === 'ủy ban nhân dân tỉnh';
  return actual.slice(1) !== name.slice(1) || (actual[0] !== name[0] && name[0] === name[0]?.toUpperCase());
}

/**
 * Capitals in the names of bodies, offices and awards stand where the sector puts them: `Viện kiểm sát nhân dân tối cao`,
 * `VKSND tối cao`, `Chánh Văn phòng`, `Hội đồng Thi đua - Khen thưởng`.
 *
 * @example ok: Viện trưởng VKSND tối cao, Viện kiểm sát nhân dân tỉnh, VIỆN KIỂM SÁT NHÂN DÂN, ngành Kiểm sát nhân dân, Hội đồng Thi đua - Khen thưởng, Bằng khen và các bằng khen khác.
 * @example not ok: Viện Kiểm sát Nhân dân tối cao.
 * @example fixed: Viện kiểm sát nhân dân tối cao.
 * @example not ok: Lãnh đạo VKSND Tối cao.
 * @example not ok: Thường trực Hội đồng thi đua, khen thưởng.
 * @example fixed: Thường trực Hội đồng Thi đua - Khen thưởng.
 * @example not ok: Đề nghị tặng Huân Chương Lao động hạng Ba.
 */
export const bodyCapitals: LintRule = {
  id: 'body-capitals',
  severity: 'warning',
  ...onlyWrite('Tên gọi “{actual}” viết hoa chưa đúng', 'Capitals of “{actual}” are not as they should be'),
  check: (prose, { registers }) => {
    const names = namesOf(registers);
    const pattern = wholeWords(
      [...names.keys()]
        .sort((one, other) => other.length - one.length)
        .map(literally)
        .join('|'),
      'giu',
    );
    return worded(prose).flatMap((at) => [
      ...search(prose, at, pattern, ({ 0: actual }) => {
        const expected = names.get(actual.toLowerCase()) ?? actual;
        return differs(actual, expected) ? { expected, fix: true } : undefined;
      }),
      ...search(prose, at, council, ({ 0: actual }) =>
        actual === councilName || /[–—]/.test(actual) ? undefined : { expected: councilName, fix: true },
      ),
    ]);
  },
};

function namesOf({ awards }: LintContext['registers']): Map<string, string> {
  const names = [...bodies, ...awards.map(({ name }) => name).filter((name) => name.split(' ').length > 2)];
  return new Map(names.map((name) => [name.toLowerCase(), name]));
}
