import { defaultHandlers } from 'mdast-util-to-markdown';
import { byLibrary, type Handler } from '../context.ts';

/** `## Words`. */
export const heading: Handler<'heading'> = byLibrary(defaultHandlers.heading);
