import { defaultHandlers } from 'remark-rehype';
import { byLibrary, type Handler } from '../context.ts';

/** `strong`. */
export const strong: Handler<'strong'> = byLibrary(defaultHandlers.strong);

/** `em`. */
export const emphasis: Handler<'emphasis'> = byLibrary(defaultHandlers.emphasis);

/** `code`. */
export const inlineCode: Handler<'inlineCode'> = byLibrary(defaultHandlers.inlineCode);
