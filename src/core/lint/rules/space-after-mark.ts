import { everyMatch } from '../every-match.ts';
import type { LintRule } from '../rule.ts';
import { slip } from '../slip.ts';

/**
 * One space after a mark. A comma or colon between digits, and the point of an abbreviation, need none.
 *
 * @example ok: Đạt 99,2%. Lúc 14:00, TP.HCM và ThS. Lan (v.v.).
 * @example not ok: Đạt tỷ lệ 100%.Công tác phối hợp được tăng cường.
 * @example fixed: Đạt tỷ lệ 100%. Công tác phối hợp được tăng cường.
 * @example ok: Công ty Dak Lak Coffee Co.,Ltd dự.
 * @example not ok: Ông nói:“Tốt lắm.”
 * @example fixed: Ông nói: “Tốt lắm.”
 * @example not ok: Gia Lai,Kon Tum và Lâm Đồng.
 */
export const spaceAfterMark: LintRule = {
  id: 'space-after-mark',
  severity: 'warning',
  ...slip(['Thiếu dấu cách sau dấu “{actual}”', 'Thêm một dấu cách.'], ['No space after “{actual}”', 'Add one.']),
  check: everyMatch(
    /(?<!(?<!\p{L})(?:Co|Inc|Corp)\.)([,;:!?…])(?=\p{L}|(?<=[,;:])“)|(?<=[\p{Ll}\d%”)])(\.)(?=\p{Lu}\p{Ll})/gu,
    ({ index, 0: mark }, { text }) => {
      // `Th.S`, `Tp.HCM`: a short word with a capital is an abbreviation.
      if (mark === '.' && /(?<!\p{L})\p{Lu}\p{Ll}?$/u.test(text.slice(0, index))) return undefined;
      return { actual: mark, from: index, to: index + 1, fix: `${mark} ` };
    },
  ),
};
