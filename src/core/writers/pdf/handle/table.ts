import { widthsOf } from '../../../layout/columns.ts';
import { table as look } from '../../../layout/table.ts';
import type { Cell, Text } from '../content.ts';
import type { Handler } from '../context.ts';
import { blocksOf, phrasing } from '../flow.ts';
import { paragraph } from '../paragraph.ts';
import { tableBreaks } from '../table-breaks.ts';
import { grid } from '../table-looks.ts';
import { tag } from '../tag.ts';

/**
 * A table: the header repeats on each page, columns are as wide as their words need, rows stay whole unless higher than
 * a page, the title of a group stays with the row after it.
 */
export const table: Handler<'table'> = (node, context) => {
  const align = node.align ?? [];
  const widths = widthsOf(node.children, align, 1, {
    room: context.width - context.left,
    size: context.styles.tableHead.size,
    measure: context.faces.bold.measure,
  });
  if (widths.length === 0) return [];
  const inner = { ...context, left: 0, depth: 0, tag: tag('Table', context.tag) };
  const rows = node.children.map((row, index) =>
    context.handle(row, { ...inner, row: { widths, align, head: index === 0 } }),
  );
  const [head = [], ...body] = rows as Cell[][];
  return [
    {
      table: {
        widths,
        body: [head.map((one) => ({ ...one, fillColor: `#${look.headFill}` })), ...body],
        ...tableBreaks(node, [head, ...body], widths, context),
      },
      layout: grid,
      margin: [context.left, look.before, 0, look.after],
    },
  ];
};

/** A cell for each column of the table; where the row is shorter than others its last ones are empty. */
export const tableRow: Handler<'tableRow'> = (node, { row = alone, ...context }) => {
  const element = tag('TR', context.tag);
  const count = Math.max(row.widths.length, node.children.length);
  return Array.from({ length: count }, (_, column) => {
    const width = row.widths[column] ?? context.width;
    const own = row.head
      ? ({ ...context, width, style: 'tableHead', tag: tag('TH', element, { scope: 'Column' }) } as const)
      : ({ ...context, width, style: 'tableCell', tag: tag('TD', element) } as const);
    const cell = context.handle(node.children[column] ?? { type: 'tableCell', children: [] }, own) as Cell[];
    return cell.map((one) => aligned(one, row.head ? 'center' : (row.align[column] ?? 'left')));
  }).flat();
};

/** The place of a row outside of a table. */
const alone = { widths: [], align: [], head: false };

/** A cell is one block. */
export const tableCell: Handler<'tableCell'> = (node, context) => {
  const blocks = blocksOf(phrasing(node.children, context), (runs) => paragraph(runs, context));
  const [only, ...more] = blocks;
  if (only === undefined) return [paragraph([], context)];
  return more.length === 0 && 'text' in only ? [only] : [{ stack: blocks }];
};

/** A cell whose words stand left, right or in the middle. */
function aligned(one: Cell, alignment: Text['alignment']): Cell {
  return 'text' in one ? { ...one, alignment } : one;
}
