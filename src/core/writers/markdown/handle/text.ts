import { defaultHandlers } from 'mdast-util-to-markdown';
import { byLibrary, type Handler } from '../context.ts';
import { escapeText } from '../escape.ts';

/** Words; escaped where Markdown would read them as marks. */
export const text: Handler<'text'> = (node, { info: { before, after }, state: { stack } }) =>
  escapeText(node.value, { before, after, stack });

/** A line break: a backslash at the end of the line. */
export const lineBreak: Handler<'break'> = byLibrary(defaultHandlers.break);
