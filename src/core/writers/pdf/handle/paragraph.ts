import { blocksOf } from '../blocks.ts';
import { paragraph as styled } from '../paragraph.ts';
import type { Handler } from './handler.ts';
import { handleAll } from './handler.ts';

/** A paragraph; an image among its words stands between them as a block. */
export const paragraph: Handler<'paragraph'> = (node, context) =>
  blocksOf(handleAll(node.children, context), (runs) => styled(runs, context));
