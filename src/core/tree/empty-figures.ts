/** In a table of figures a cell without one says so by a dash, which no blank does. */
import type { Root, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Transform } from './transform.ts';

/** Put a dash into the empty cells of columns of figures (set right), the first apart, which counts the rows. */
export const emptyFigures: Transform = (tree: Root, { values }) => {
  if (values === undefined) return;
  visit(tree, 'table', ({ align, children }: Table) => {
    for (const row of children.slice(1))
      for (const [column, cell] of row.children.entries())
        if (column > 0 && align?.[column] === 'right' && cell.children.length === 0)
          cell.children.push({ type: 'text', value: '–' });
  });
};
