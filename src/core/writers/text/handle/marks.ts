import type { Handler } from '../context.ts';
import { phrasing } from '../flow.ts';

/** Words: plain text is not bold. */
export const strong: Handler<'strong'> = (node, context) => phrasing(node.children, context);

/** Words: plain text is not italic. */
export const emphasis: Handler<'emphasis'> = (node, context) => phrasing(node.children, context);

/** Words as they are. */
export const inlineCode: Handler<'inlineCode'> = (node) => node.value;
