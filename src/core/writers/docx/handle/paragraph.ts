import { figureOf } from '../../../model/figure.ts';
import type { Handler } from '../context.ts';
import { figure } from '../figure.ts';
import { phrasing } from '../flow.ts';
import { paragraph as styled } from '../paragraph.ts';

/** Words in the style of their place, or a figure. */
export const paragraph: Handler<'paragraph'> = (node, context) => {
  const shown = figureOf(node);
  return shown ? figure(shown, context) : [styled(context.style, phrasing(node.children, context), context)];
};
