import type { Table, TableRow } from 'mdast';
import { boundRows, columnWidths, isGroupTitle, table as look } from '../../../layout/table.ts';
import type { Cell } from '../content.ts';
import type { PdfContext } from '../context.ts';
import { rowHeight } from '../height.ts';
import { grid } from '../table-looks.ts';
import { type Tag, tag } from '../tag.ts';
import type { Handler } from './handler.ts';
import { aligned, cell, needs } from './table-parts.ts';

/** What a page holds less than its text box: lines and padding of a row, a word broken otherwise than counted. */
const spare = 20;

/** A header higher than this share of a page is not repeated. */
const headShare = 0.4;

/**
 * A table: the header repeats on each page, columns are as wide as their words need, rows stay whole unless higher than
 * a page, the title of a group stays with the row after it.
 */
export const table: Handler<'table'> = (node, context) => {
  const count = Math.max(0, ...node.children.map((row) => row.children.length));
  if (count === 0) return [];
  const room = context.width - context.left;
  const sides = look.padX * 2 + look.border;
  const plain = rowsOf(node, count, { ...context, tag: tag('Table') });
  const widths = columnWidths(needs(plain, node.align ?? [], context), room - sides * count - look.border);
  const [head = [], ...body] = rowsOf(node, count, { ...context, tag: tag('Table', context.tag) }, widths);
  return [
    {
      table: {
        widths,
        body: [head.map((one) => ({ ...one, fillColor: `#${look.headFill}` })), ...body],
        ...breaks(node, [head, ...body], widths, context),
      },
      layout: grid,
      margin: [context.left, look.before, 0, look.after],
    },
  ];
};

/** Cells by row, with their elements under `context.tag`. */
function rowsOf(node: Table, count: number, context: PdfContext, widths?: number[]): Cell[][] {
  return node.children.map((row, index) => {
    const parent = tag('TR', context.tag);
    return Array.from({ length: count }, (_, column) => {
      const width = widths?.[column] ?? context.width - context.left;
      const inner = { ...context, left: 0, depth: 0, numbered: 0, width };
      const one = row.children[column];
      if (index === 0) return aligned(cell(one, { ...inner, style: 'tableHead', tag: headTag(parent) }), 'center');
      const own = { ...inner, style: 'tableCell', tag: tag('TD', parent) } as const;
      return aligned(cell(one, own), node.align?.[column] ?? 'left');
    });
  });
}

const headTag = (row: Tag): Tag => tag('TH', row, { scope: 'Column' });

/** Where the table may break over pages. */
function breaks(node: Table, rows: readonly Cell[][], widths: readonly number[], context: PdfContext): object {
  const heights = rows.map((row) => rowHeight(row, widths, context) + look.padY * 2 + look.border);
  const [head = 0] = heights;
  const page = context.height - spare;
  // Without header rows a table may break anywhere: only a header that is absurd is left so.
  if (head > page * headShare) return { dontBreakRows: false };
  const tall = new Set(heights.flatMap((height, index) => (index > 0 && height > page - head ? [index] : [])));
  const bound = new Set(
    [...boundRows(node.children.map((row: TableRow) => isGroupTitle(row)))].filter((index) => bindable(index)),
  );
  function bindable(index: number): boolean {
    const [one = 0, two = 0, three = 0] = heights.slice(index);
    return !tall.has(index) && !tall.has(index + 1) && one + two + three < page - head;
  }
  return { dontBreakRows: true, tallRows: tall, boundRows: bound, ...header(rows.length, heights, tall, bound, page) };
}

/** The header with the rows that stay under it: the first one, and what that is bound to. */
function header(
  count: number,
  heights: readonly number[],
  tall: ReadonlySet<number>,
  bound: ReadonlySet<number>,
  page: number,
): object {
  if (count < 2) return {};
  let kept = 1;
  while (bound.has(kept)) kept += 1;
  const together = heights.slice(0, kept + 1).reduce((sum, height) => sum + height, 0);
  const keep = together < page && !tall.has(1);
  return { headerRows: 1, ...(keep ? { keepWithHeaderRows: kept } : {}) };
}
