import { search } from '../every-match.ts';
import { worded } from '../prose.ts';
import type { LintRule } from '../rule.ts';
import { slip } from '../slip.ts';

const small: Record<string, number> = { hai: 2, ba: 3, bốn: 4, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10 };
const counted = new RegExp(
  `(?<![\\p{L}\\p{N}.,/]|[\\p{N}/] )(\\d{1,2}|${Object.keys(small).join('|')}) (?:đơn vị|cá nhân|tập thể|đồng chí|tỉnh|thành phố|huyện|VKSND)(?: [\\p{L} ]{1,40}?)?(?:,? (?:gồm(?: có)?|bao gồm|là):?|:) ([^.;:…]+(?::[^.;:…]+)?)(?=[.;…]|$)`,
  'giu',
);
/** What may stand before a name in a list. */
const prefix =
  '(?:(?:các|đồng chí|ông|bà|VKSND|TAND|UBND|Công an|đơn vị|tỉnh|thành phố|TP|huyện|quận|thị xã|xã|phường):? )*';
const name = `${prefix}\\p{Lu}[\\p{L}\\p{M}]+(?: (?:- )?\\p{Lu}[\\p{L}\\p{M}]*| \\d{1,2})*`;
const item = new RegExp(`^${name}$`, 'u');
const lastItem = new RegExp(`^${name}(?: (?!(?:cùng|với|hoặc|hay|cộng) )\\p{Ll}.*)?$`, 'u');

/** How many names a list has; nothing where it is not surely a list of names alone, to its end. */
function namesIn(list: string): number | undefined {
  const items = list
    .replace(/ \([^()]*\)/g, '')
    .split(/, | và /)
    .map((one) => one.trim());
  // What follows the last name may hold commas of its own.
  const plain = items.findIndex((one) => !item.test(one));
  if (plain < 0) return items.length;
  const rest = items.slice(plain + 1);
  if (!lastItem.test(items[plain] ?? '') || rest.some((one) => /^(?:và )?\p{Lu}|\d/u.test(one))) return undefined;
  return plain + 1;
}

/**
 * A list has as many names as were announced. Only lists of bare names are counted, of two names and more.
 *
 * @example ok: Cụm có 5 đơn vị gồm: Gia Lai, Kon Tum, Đắk Nông, Lâm Đồng và Đắk Lắk. Tặng cho 2 cá nhân: Nguyễn A, Trần B. Có 3 đơn vị: Gia Lai, Kon Tum cùng Đắk Lắk.
 * @example ok: 5 đơn vị gồm: VKSND các tỉnh: Gia Lai (Cụm trưởng), Kon Tum, Đắk Nông, Lâm Đồng và Bà Rịa - Vũng Tàu đều dự.
 * @example ok: 5 đơn vị gồm: Gia Lai, Kon Tum… Có 3 đồng chí: Lê A, Viện trưởng; Trần B, Phó Viện trưởng. Cho 3 cá nhân: Lê A và 2 người khác.
 * @example ok: 3 đơn vị: Gia Lai, Kon Tum; Lâm Đồng. Cụm thi đua số 6 gồm: Gia Lai, Kon Tum.
 * @example not ok: Cụm có 5 đơn vị gồm: Gia Lai, Kon Tum và Đắk Lắk.
 * @example not ok: Tặng Giấy khen cho 3 cá nhân: Nguyễn A, Trần B.
 * @example not ok: Ba đơn vị gồm VKSND tỉnh Gia Lai và VKSND tỉnh Kon Tum ký giao ước.
 */
export const countMatches: LintRule = {
  id: 'count-matches',
  severity: 'warning',
  ...slip(
    ['“{actual}” nêu số lượng không khớp với danh sách ({expected})', 'Đếm lại, sửa con số hoặc bổ sung danh sách.'],
    ['The number in “{actual}” is not that of the list ({expected})', 'Count again; fix the number or the list.'],
  ),
  check: (prose) =>
    worded(prose).flatMap((at) =>
      search(prose, at, counted, ({ 0: all, 1: stated = '', 2: list = '', index }) => {
        const after = at.text.slice(index + all.length);
        // After `;` a capital goes on with the list; `…` leaves it open.
        if (/^(?:…|\.{3}|; \p{Lu})/u.test(after)) return undefined;
        const said = small[stated.toLowerCase()] ?? Number(stated);
        const names = namesIn(list);
        if (names === undefined || names < 2 || names === said) return undefined;
        return { actual: all.slice(0, all.length - list.length).trim(), expected: String(names) };
      }),
    ),
};
