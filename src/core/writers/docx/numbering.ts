/** Lists of the body as Word's numbering. */

import type { IParagraphOptions } from '#docx';
import { AlignmentType, LevelFormat, LevelSuffix } from '#docx';
import { listMarker, listStep } from '../../layout/list.ts';
import type { ParagraphStyle } from '../../layout/styles/paragraph-style.ts';
import { mmToTwip } from '../../layout/units.ts';
import type { ListPlace } from './context.ts';

/** Word knows nine levels. */
export const deepestLevel = 8;

/**
 * The numbering of a marked paragraph. Lists with the same first number share one definition; each list is an
 * instance of its own and so counts for itself. The text runs on after the marker, as the layout says.
 */
export function numbering(place: ListPlace, style: ParagraphStyle): IParagraphOptions['numbering'] {
  const { level, instance, start, numbered } = place;
  const levels = Array.from({ length: deepestLevel + 1 }, (_, at) => ({
    level: at,
    format: start === undefined ? LevelFormat.BULLET : LevelFormat.DECIMAL,
    text: start === undefined ? listMarker(Math.max(0, at - numbered)) : listMarker(at, 0).replace('0', `%${at + 1}`),
    alignment: AlignmentType.LEFT,
    suffix: LevelSuffix.SPACE,
    start: start ?? 1,
    style: { paragraph: { indent: { left: mmToTwip(listStep * at), firstLine: mmToTwip(style.firstLine ?? 0) } } },
  }));
  const bullets = numbered === 0 ? 'bullets' : `bullets-${numbered}`;
  return { reference: { reference: start === undefined ? bullets : `numbers-${start}`, levels }, level, instance };
}
