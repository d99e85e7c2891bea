import { defaultHandlers } from 'mdast-util-to-markdown';
import { byLibrary, type Handler } from '../context.ts';

/** `---`. */
export const thematicBreak: Handler<'thematicBreak'> = byLibrary(defaultHandlers.thematicBreak);
