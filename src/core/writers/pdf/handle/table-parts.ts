import type { TableCell } from 'mdast';
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

/** The longest word and the longest line of each column, pt. */
export function needs(rows: readonly Cell[][], context: PdfContext): { word: number; line: number }[] {
  const columns = (rows[0] ?? []).map(() => ({ word: 0, line: 0 }));
  for (const row of rows) {
    for (const [index, one] of row.entries()) {
      const column = columns[index];
      if (column === undefined || !('text' in one)) continue;
      const measure = (words: string): number => context.faces.bold.measure(words, one.fontSize) + 1;
      const words = one.text.map((run) => run.text).join('');
      for (const line of words.split('\n')) column.line = Math.max(column.line, measure(line));
      for (const word of words.split(/\s+/)) column.word = Math.max(column.word, measure(word));
    }
  }
  return columns;
}
