/** A Word paragraph in a named style. */

import type { IParagraphOptions } from '#docx';
import { Paragraph } from '#docx';
import { listStep } from '../../layout/list.ts';
import type { StyleId } from '../../layout/styles.ts';
import { mmToTwip } from '../../layout/units.ts';
import type { DocxContext } from './context.ts';
import { numbering } from './numbering.ts';
import { docxStyleId } from './styles.ts';

/**
 * A paragraph. `more` is what only this paragraph has; what belongs to its kind belongs to its style.
 * In a list the paragraph takes the list's style, and its marker when it is the first of its item.
 */
export function paragraph(
  style: StyleId,
  children: NonNullable<IParagraphOptions['children']>,
  context: DocxContext,
  more: IParagraphOptions = {},
): Paragraph {
  const { list } = context;
  const inList = list !== undefined && style === 'body';
  return new Paragraph({
    style: docxStyleId(inList ? 'listItem' : style),
    ...(context.keepNext ? { keepNext: true } : {}),
    ...(inList && list.marked ? { numbering: numbering(list, context.styles.listItem) } : {}),
    ...(inList && !list.marked ? { indent: { left: mmToTwip(listStep * list.level) } } : {}),
    ...more,
    children,
  });
}
