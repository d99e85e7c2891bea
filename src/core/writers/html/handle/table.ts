import { defaultHandlers } from 'remark-rehype';
import { byLibrary, type Handler } from '../context.ts';

/** `table`, with head and body. */
export const table: Handler<'table'> = byLibrary(defaultHandlers.table);

/** `tr` with its cells. */
export const tableRow: Handler<'tableRow'> = byLibrary(defaultHandlers.tableRow);

/** A cell outside of a row. */
export const tableCell: Handler<'tableCell'> = byLibrary(defaultHandlers.tableCell);
