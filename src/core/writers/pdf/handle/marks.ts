import type { Handler } from '../context.ts';
import { phrasing } from '../flow.ts';
import { run } from '../run.ts';

/** Bold. */
export const strong: Handler<'strong'> = (node, context) => phrasing(node.children, { ...context, bold: true });

/** Italic. */
export const emphasis: Handler<'emphasis'> = (node, context) => phrasing(node.children, { ...context, italic: true });

/** Words as they are: the one serif is embedded, so code looks like text. */
export const inlineCode: Handler<'inlineCode'> = (node, context) => [run(node.value.replace(/[\r\n]+/g, ' '), context)];
