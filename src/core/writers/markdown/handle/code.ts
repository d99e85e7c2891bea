import { defaultHandlers } from 'mdast-util-to-markdown';
import { byLibrary, type Handler } from '../context.ts';

/** Between fences; a chart is a fence that says so. */
export const code: Handler<'code'> = byLibrary(defaultHandlers.code);
