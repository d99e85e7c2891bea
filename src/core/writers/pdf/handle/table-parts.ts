import { blocksOf } from '../blocks.ts';
import type { Cell } from '../content.ts';
import type { PdfContext } from '../context.ts';
import { paragraph } from '../paragraph.ts';
import type { Handler } from './handler.ts';
import { handleAll } from './handler.ts';

/** Cells of a row one under another: only where a row stands outside a table. */
export const tableRow: Handler<'tableRow'> = (node, context) => handleAll(node.children, context);

/** A cell's paragraphs. */
export const tableCell: Handler<'tableCell'> = (node, context) =>
  blocksOf(handleAll(node.children, context), (runs) => paragraph(runs, context));

/** The content of a cell as one block. */
export function cellOf(blocks: ReturnType<typeof blocksOf>, context: PdfContext): Cell {
  const [only, ...more] = blocks;
  if (only === undefined) return paragraph([], context);
  return more.length === 0 && 'text' in only ? only : { stack: blocks };
}
