import { defaultHandlers } from 'remark-rehype';
import { byLibrary, type Handler } from '../context.ts';

/** `h1` to `h6`. */
export const heading: Handler<'heading'> = byLibrary(defaultHandlers.heading);
