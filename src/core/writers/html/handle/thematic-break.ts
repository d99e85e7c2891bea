import { defaultHandlers } from 'remark-rehype';
import { byLibrary, type Handler } from '../context.ts';

/** `hr`. */
export const thematicBreak: Handler<'thematicBreak'> = byLibrary(defaultHandlers.thematicBreak);
