import { defaultHandlers } from 'remark-rehype';
import { byLibrary, type Handler } from '../context.ts';

/** `a`; addresses that nobody may follow are taken out when the body is sanitised. */
export const link: Handler<'link'> = byLibrary(defaultHandlers.link);
