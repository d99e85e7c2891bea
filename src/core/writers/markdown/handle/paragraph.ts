import { defaultHandlers } from 'mdast-util-to-markdown';
import { byLibrary, type Handler } from '../context.ts';

/** Words on one line. */
export const paragraph: Handler<'paragraph'> = byLibrary(defaultHandlers.paragraph);
