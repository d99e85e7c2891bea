import { defaultHandlers } from 'remark-rehype';
import { byLibrary, type Handler } from '../context.ts';

/** Words. */
export const text: Handler<'text'> = byLibrary(defaultHandlers.text);

/** `br`. */
export const lineBreak: Handler<'break'> = byLibrary(defaultHandlers.break);
