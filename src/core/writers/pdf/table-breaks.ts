/** Where a table may break over pages. */
import type { Table, TableRow } from 'mdast';
import { boundRows, isGroupTitle, table as look } from '../../layout/table.ts';
import type { Cell } from './content.ts';
import type { PdfContext } from './context.ts';
import { rowHeight } from './height.ts';

/** What a page holds less than its text box: lines and padding of a row, a word broken otherwise than counted. */
const spare = 20;

/** A header higher than this share of a page is not repeated. */
const headShare = 0.4;

/** Properties of pdfmake's table: rows stay whole unless higher than a page, the header repeats, bound rows stay together. */
export function tableBreaks(
  node: Table,
  rows: readonly Cell[][],
  widths: readonly number[],
  context: PdfContext,
): object {
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
