import type { Handler } from '../context.ts';
import { flow } from '../flow.ts';
import { tag } from '../tag.ts';

/** Quoted paragraphs: set in from both sides, italic. */
export const blockquote: Handler<'blockquote'> = (node, context) =>
  flow(node.children, { ...context, style: 'quote', tag: tag('BlockQuote', context.tag) });
