import type { Handler } from '../context.ts';
import { phrasing } from '../flow.ts';
import { tableLines } from '../table.ts';

/** Columns lined up, or one cell a line where they would be too wide. */
export const table: Handler<'table'> = (node, context) => {
  const rows = node.children.map((row) => row.children.map((cell) => context.handle(cell, context)));
  return tableLines(rows, node.align ?? []).join('\n');
};

/** A row outside of a table, whose columns nothing lines up. */
export const tableRow: Handler<'tableRow'> = (node, context) =>
  node.children.map((cell) => context.handle(cell, context)).join(' | ');

/** The words of a cell. */
export const tableCell: Handler<'tableCell'> = (node, context) => phrasing(node.children, context);
