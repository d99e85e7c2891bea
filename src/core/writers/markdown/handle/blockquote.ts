import { defaultHandlers } from 'mdast-util-to-markdown';
import { byLibrary, type Handler } from '../context.ts';

/** `> ` before each line. */
export const blockquote: Handler<'blockquote'> = byLibrary(defaultHandlers.blockquote);
