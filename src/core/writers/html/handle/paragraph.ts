import { defaultHandlers } from 'remark-rehype';
import { figureOf } from '../../../model/figure.ts';
import { byLibrary, type Handler } from '../context.ts';
import { figure } from '../picture.ts';

/** `p`, or a figure. */
export const paragraph: Handler<'paragraph'> = (node, context) => {
  const image = figureOf(node);
  return image ? figure(image, context.write) : words(node, context);
};

const words = byLibrary(defaultHandlers.paragraph);
