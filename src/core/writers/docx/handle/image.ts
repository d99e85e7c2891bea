/** A picture among words: as a run of its own. */

import type { Image } from 'mdast';
import type { ParagraphChild } from '#docx';
import type { DocxContext } from '../context.ts';
import { picture } from '../picture.ts';
import { words } from '../run.ts';

/** Where the picture cannot be shown its words stand for it. */
export function image(node: Image, context: DocxContext): ParagraphChild[] {
  const shown = picture(node, context);
  return shown ? [shown] : words(node.title || node.alt || '', context);
}
