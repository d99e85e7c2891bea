import { everyMatch } from '../every-match.ts';
import type { LintRule } from '../rule.ts';
import { slip } from '../slip.ts';

/**
 * `./.` stands right after the last word and takes the place of the full stop.
 *
 * @example ok: Hội nghị bầu Kon Tum làm Cụm trưởng năm 2024./.
 * @example not ok: Hội nghị bầu Kon Tum làm Cụm trưởng năm 2024. ./.
 * @example fixed: Hội nghị bầu Kon Tum làm Cụm trưởng năm 2024./.
 * @example not ok: Hội nghị kết thúc /.
 */
export const endMarkGlued: LintRule = {
  id: 'end-mark-glued',
  severity: 'warning',
  ...slip(
    ['Dấu kết viết chưa đúng: “{actual}”', 'Viết liền chữ cuối, không thêm dấu chấm: “{expected}”.'],
    ['The end mark is written “{actual}”', 'Glue it to the last word, with no other mark: “{expected}”.'],
  ),
  check: everyMatch(
    /(?:(?<!\s)\s*[.;,])?(?<!\s)\s*\.\/\s?\.+(?=$|[”)\s])|(?<=[\p{L}\d%]) ?\/\.(?=$)/gu,
    ({ 0: actual }) => (actual === './.' ? undefined : { expected: './.', fix: true }),
  ),
};
