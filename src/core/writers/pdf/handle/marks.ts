import type { Handler } from './handler.ts';
import { handleAll } from './handler.ts';

/** Bold. */
export const strong: Handler<'strong'> = (node, context) => handleAll(node.children, { ...context, bold: true });

/** Italic. */
export const emphasis: Handler<'emphasis'> = (node, context) => handleAll(node.children, { ...context, italic: true });
