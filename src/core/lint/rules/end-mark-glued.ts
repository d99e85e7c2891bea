import { patternRule } from '../pattern-rule.ts';

/**
 * `./.` stands right after the last word and takes the place of the full stop.
 *
 * @example ok: Hội nghị bầu Kon Tum làm Cụm trưởng năm 2024./.
 * @example not ok: Hội nghị bầu Kon Tum làm Cụm trưởng năm 2024. ./.
 * @example mended: Hội nghị bầu Kon Tum làm Cụm trưởng năm 2024./.
 * @example not ok: Hội nghị kết thúc /.
 */
export const endMarkGlued = patternRule(
  'end-mark-glued',
  /(?:(?<!\s)\s*[.;,])?(?<!\s)\s*\.\/\s?\.+(?=$|[”)\s])|(?<=[\p{L}\d%]) ?\/\.(?=$)/gu,
  ({ 0: found }) => (found === './.' ? undefined : { expected: './.', mend: true }),
);
