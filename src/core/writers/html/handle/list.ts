import { defaultHandlers } from 'remark-rehype';
import { byLibrary, type Handler } from '../context.ts';

/** `ul` or `ol`. */
export const list: Handler<'list'> = byLibrary(defaultHandlers.list);

/** `li`; its words without a paragraph where the list is tight. */
export const listItem: Handler<'listItem'> = byLibrary(defaultHandlers.listItem);
