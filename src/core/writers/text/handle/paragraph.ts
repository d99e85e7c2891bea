import { figureOf } from '../../../model/figure.ts';
import { placeWords } from '../../../photos/missing.ts';
import type { Handler } from '../context.ts';
import { phrasing } from '../flow.ts';

/** One line; a figure is its caption. */
export const paragraph: Handler<'paragraph'> = (node, context) => {
  const image = figureOf(node);
  return image ? placeWords(image.title || image.alt) : phrasing(node.children, context);
};
