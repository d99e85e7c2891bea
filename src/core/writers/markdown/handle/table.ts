import { byLibrary, type Handler, type MarkdownContext } from '../context.ts';

/** A table of GitHub's Markdown. */
export const table: Handler<'table'> = (node, context) => part('table', node, context);

/** A row between pipes. */
export const tableRow: Handler<'tableRow'> = (node, context) => part('tableRow', node, context);

/** The words of a cell, its pipes escaped. */
export const tableCell: Handler<'tableCell'> = (node, context) => part('tableCell', node, context);

/** What is of tables is written by the handlers of the document's. */
export function part(
  type: 'table' | 'tableRow' | 'tableCell' | 'inlineCode',
  node: unknown,
  context: MarkdownContext,
): string {
  const handle = context.tables[type];
  if (!handle) throw new TypeError(`mdast-util-gfm-table has no handler of “${type}”`);
  return byLibrary(handle)(node, context);
}
