import type { Handler } from '../context.ts';
import { phrasing } from '../flow.ts';
import { runs } from '../run.ts';

/** Bold. */
export const strong: Handler<'strong'> = (node, context) =>
  phrasing(node.children, { ...context, run: { ...context.run, bold: true } });

/** Italic. */
export const emphasis: Handler<'emphasis'> = (node, context) =>
  phrasing(node.children, { ...context, run: { ...context.run, italics: true } });

/** Code among words. */
export const inlineCode: Handler<'inlineCode'> = (node, context) =>
  runs(node.value, { ...context, run: { ...context.run, style: 'inlineCode' } });
