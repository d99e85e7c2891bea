import type { Handler } from '../context.ts';
import { flow } from '../flow.ts';

/** Quoted paragraphs, in the style of quotations. */
export const blockquote: Handler<'blockquote'> = (node, context) => flow(node.children, { ...context, style: 'quote' });
