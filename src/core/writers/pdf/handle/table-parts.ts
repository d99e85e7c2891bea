import type { TableCell } from 'mdast';
import type { Column } from '../../../layout/table.ts';
import { blocksOf } from '../blocks.ts';
import type { Cell, Text } from '../content.ts';
import type { PdfContext } from '../context.ts';
import { paragraph } from '../paragraph.ts';
import type { Handler } from './handler.ts';
import { handleAll } from './handler.ts';

/** Cells of a row one under another: only where a row stands outside a table. */
export const tableRow: Handler<'tableRow'> = (node, context) => handleAll(node.children, context);

/** A cell's paragraphs. */
export const tableCell: Handler<'tableCell'> = (node, context) =>
  blocksOf(handleAll(node.children, context), (runs) => paragraph(runs, context));

/** A cell as one block; none where a row is shorter than the others is an empty one. */
export function cell(node: TableCell | undefined, context: PdfContext): Cell {
  const blocks = blocksOf(handleAll(node?.children ?? [], context), (runs) => paragraph(runs, context));
  const [only, ...more] = blocks;
  if (only === undefined) return paragraph([], context);
  return more.length === 0 && 'text' in only ? only : { stack: blocks };
}

/** A cell whose words stand left, right or in the middle. */
export function aligned(one: Cell, alignment: Text['alignment']): Cell {
  return 'text' in one ? { ...one, alignment } : one;
}

/** What each column holds, pt. `align`: of the columns. */
export function needs(rows: readonly Cell[][], align: readonly unknown[], context: PdfContext): Column[] {
  const columns = (rows[0] ?? []).map((_, index) => ({
    word: 0,
    line: 0,
    cells: rows.map((): number[] => []),
    space: 0,
    figures: align[index] === 'right',
  }));
  for (const [at, row] of rows.entries()) {
    for (const [index, one] of row.entries()) {
      const column = columns[index];
      if (column === undefined || !('text' in one)) continue;
      const measure = (words: string): number => context.faces.bold.measure(words, one.fontSize) + 1;
      const words = one.text.map((run) => run.text).join('');
      column.space = Math.max(column.space, measure(' ') - 1);
      column.cells[at] = words.split(/[^\S\u00A0]+/).map(measure);
      column.word = Math.max(column.word, ...(column.cells[at] ?? []));
      // What a header says may break: it is the figures that stay whole.
      if (at > 0 || !column.figures) column.line = Math.max(column.line, ...words.split('\n').map(measure));
    }
  }
  return columns;
}
