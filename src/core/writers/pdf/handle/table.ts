import type { TableCell, TableRow } from 'mdast';
import { textBox } from '../../../layout/page.ts';
import { columnWidths, table as look } from '../../../layout/table.ts';
import { mmToPt } from '../../../layout/units.ts';
import { blocksOf } from '../blocks.ts';
import type { Block, Cell, Text } from '../content.ts';
import type { PdfContext } from '../context.ts';
import { heightOf, paragraph } from '../paragraph.ts';
import { grid } from '../table-looks.ts';
import type { Handler } from './handler.ts';
import { handleAll } from './handler.ts';
import { cellOf } from './table-parts.ts';

/** A row higher than this share of a page may break; pdfmake would lose the end of one kept whole. */
const share = 0.4;

/** A table: the header repeats on each page, rows stay whole where they can, columns are as wide as their words need. */
export const table: Handler<'table'> = (node, context) => {
  const count = Math.max(0, ...node.children.map((row) => row.children.length));
  if (count === 0) return [];
  const room = context.width - context.left;
  const cells = (row: TableRow, style: 'tableHead' | 'tableCell', widths?: number[]): Cell[] =>
    Array.from({ length: count }, (_, column) => {
      const width = widths?.[column] ?? room;
      const inner = { ...context, style, left: 0, depth: 0, width };
      return aligned(
        cell(row.children[column], inner),
        style === 'tableHead' ? 'center' : (node.align?.[column] ?? 'left'),
      );
    });
  const rows = (widths?: number[]): Cell[][] =>
    node.children.map((row, index) => cells(row, index === 0 ? 'tableHead' : 'tableCell', widths));
  const sides = look.padX * 2 + look.border;
  const widths = columnWidths(needs(rows(), context), room - sides * count - look.border);
  const body = rows(widths);
  const [head = []] = body;
  const page = mmToPt(textBox.height) * share;
  const fits = (row: Cell[]): boolean =>
    row.every((one, column) => cellHeight(one, widths[column] ?? 1, context) < page);
  return [
    {
      table: {
        widths,
        body: [head.map((one) => ({ ...one, fillColor: `#${look.headFill}` })), ...body.slice(1)],
        ...(fits(head) && body.length > 1
          ? { headerRows: 1, ...(fits(body[1] ?? []) ? { keepWithHeaderRows: 1 } : {}) }
          : {}),
        dontBreakRows: body.every(fits),
      },
      layout: grid,
      margin: [context.left, look.before, 0, look.after],
    },
  ];
};

function cell(node: TableCell | undefined, context: PdfContext): Cell {
  return cellOf(
    blocksOf(handleAll(node?.children ?? [], context), (runs) => paragraph(runs, context)),
    context,
  );
}

function aligned(one: Cell, alignment: Text['alignment']): Cell {
  return 'text' in one ? { ...one, alignment } : one;
}

/** The longest word and the longest line of each column, pt. */
function needs(rows: readonly Cell[][], context: PdfContext): { word: number; line: number }[] {
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

function cellHeight(block: Block, width: number, context: PdfContext): number {
  if ('text' in block) return heightOf(block, { ...context, width });
  if ('stack' in block) return block.stack.reduce((sum, one) => sum + cellHeight(one, width, context), 0);
  return 'image' in block ? block.height : 0;
}
