import { defaultHandlers } from 'mdast-util-to-markdown';
import { byLibrary, type Handler } from '../context.ts';

/** `- a`, `1. a`. */
export const list: Handler<'list'> = byLibrary(defaultHandlers.list);

/** An item under its marker. */
export const listItem: Handler<'listItem'> = byLibrary(defaultHandlers.listItem);
