import { defaultHandlers } from 'remark-rehype';
import { byLibrary, type Handler, type LibraryHandler } from '../context.ts';

/** A root, which the library gives as content though its type does not say so. */
export const root: Handler<'root'> = byLibrary(defaultHandlers.root as LibraryHandler);
