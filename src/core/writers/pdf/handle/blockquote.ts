import { tag } from '../tag.ts';
import type { Handler } from './handler.ts';
import { flow } from './root.ts';

/** Quoted paragraphs: set in from both sides, italic. */
export const blockquote: Handler<'blockquote'> = (node, context) =>
  flow(node.children, { ...context, style: 'quote', tag: tag('BlockQuote', context.tag) });
