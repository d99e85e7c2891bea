import { defaultHandlers } from 'mdast-util-to-markdown';
import { byLibrary, type Handler } from '../context.ts';

/** Blocks, a blank line between them. */
export const root: Handler<'root'> = byLibrary(defaultHandlers.root);
