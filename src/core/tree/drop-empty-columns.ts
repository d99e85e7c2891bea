/** Columns of a table that say nothing, which a template leaves where no row has the datum. */
import type { Root, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Transform } from './transform.ts';

/** Drop the columns whose cells are all empty below the head. A person's own table stays as it is. */
export const dropEmptyColumns: Transform = (tree: Root, { values }) => {
  if (values !== undefined) visit(tree, 'table', (table: Table) => keepFilled(table));
};

function keepFilled(table: Table): void {
  const [head, ...rows] = table.children;
  if (!head || rows.length === 0) return;
  const kept = head.children.map((_, column) => rows.some((row) => (row.children[column]?.children.length ?? 0) > 0));
  if (kept.every(Boolean)) return;
  table.align = table.align?.filter((_, column) => kept[column]) ?? null;
  for (const row of table.children) row.children = row.children.filter((_, column) => kept[column]);
}
