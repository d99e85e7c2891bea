import { defaultHandlers } from 'remark-rehype';
import { byLibrary, type Handler } from '../context.ts';

/** `blockquote`. */
export const blockquote: Handler<'blockquote'> = byLibrary(defaultHandlers.blockquote);
