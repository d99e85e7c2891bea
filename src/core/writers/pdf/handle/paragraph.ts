import type { Handler } from '../context.ts';
import { blocksOf, phrasing } from '../flow.ts';
import { paragraph as styled } from '../paragraph.ts';

/** A paragraph; an image among its words stands between them as a block. */
export const paragraph: Handler<'paragraph'> = (node, context) =>
  blocksOf(phrasing(node.children, context), (runs) => styled(runs, context));
