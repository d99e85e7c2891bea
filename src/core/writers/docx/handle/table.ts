import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from '#docx';
import { cellSides, widthsOf } from '../../../layout/columns.ts';
import { boundRows, isGroupTitle, table as look } from '../../../layout/table.ts';
import { ptToTwip } from '../../../layout/units.ts';
import { wordsOf } from '../../../model/words-of.ts';
import type { Handler } from '../context.ts';
import { phrasing } from '../flow.ts';
import { paragraph } from '../paragraph.ts';
import { docxStyles } from '../styles.ts';

/**
 * A table: fixed widths in every cell, a head that repeats, rows that do not tear. A head whose cells are all empty is
 * left out. A small gap follows, which also parts two tables that Word would join.
 */
export const table: Handler<'table'> = (node, context) => {
  const [first, ...body] = node.children;
  const head = first && wordsOf(first).trim() !== '' ? first : undefined;
  const rows = head ? [head, ...body] : body;
  if (rows.length === 0) return [];
  const align = node.align ?? [];
  const widths = twips(
    widthsOf(rows, align, head ? 1 : 0, {
      room: context.width,
      size: context.styles.tableCell.size,
      measure: context.faces.bold.measure,
    }),
  );
  const bound = boundRows(rows.map(isGroupTitle));
  const inner = { ...context, list: undefined, run: {} };
  const made = rows.flatMap((row, index) => {
    const isHead = row === head;
    return context.handle(row, {
      ...inner,
      row: { widths, align, head: isHead },
      keepNext: isHead || bound.has(index),
    });
  });
  return [
    new Table({
      style: docxStyles.table,
      layout: TableLayoutType.FIXED,
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      columnWidths: widths,
      tableLook: {
        firstRow: head !== undefined,
        lastRow: false,
        firstColumn: false,
        lastColumn: false,
        noHBand: true,
        noVBand: true,
      },
      rows: made as TableRow[],
    }),
    new Paragraph({ style: docxStyles.tableGap, ...(context.keepNext ? { keepNext: true } : {}) }),
  ];
};

/** A cell for each column of the table; where the row is shorter than others its last ones are empty. */
export const tableRow: Handler<'tableRow'> = (node, context) => {
  const { widths, align, head } = context.row ?? alone;
  const count = Math.max(widths.length, node.children.length);
  const style = head ? 'tableHead' : 'tableCell';
  const children = Array.from({ length: count }, (_, column) => {
    const own = {
      ...context,
      style,
      align: head ? null : (align[column] ?? null),
      column: widths[column] ?? 0,
    } as const;
    return context.handle(node.children[column] ?? { type: 'tableCell', children: [] }, own);
  }).flat() as TableCell[];
  return [new TableRow({ cantSplit: true, ...(head ? { tableHeader: true } : {}), children })];
};

/** The place of a row outside of a table. */
const alone = { widths: [], align: [], head: false };

/** A cell of one paragraph. */
export const tableCell: Handler<'tableCell'> = (node, context) => {
  const { align, style, column = 0 } = context;
  const side = align === 'right' ? AlignmentType.RIGHT : AlignmentType.CENTER;
  const more = align && align !== 'left' ? { alignment: side } : {};
  return [
    new TableCell({
      width: { size: column, type: WidthType.DXA },
      verticalAlign: style === 'tableHead' ? 'center' : 'top',
      children: [paragraph(style, phrasing(node.children, context), context, more)],
    }),
  ];
};

/** Widths with padding and lines; they add up to the room in whole twips. */
function twips(widths: readonly number[]): number[] {
  let edge = 0;
  return widths.map((width, index) => {
    const from = ptToTwip(edge);
    edge += width + cellSides + (index === widths.length - 1 ? look.border : 0);
    return ptToTwip(edge) - from;
  });
}
