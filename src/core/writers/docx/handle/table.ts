/** Tables: fixed widths in every cell, a head that repeats, rows that do not tear. */

import type { TableRow as MdastRow, Table as MdastTable } from 'mdast';
import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from '#docx';
import { boundRows, columnWidths, isGroupTitle, table as look } from '../../../layout/table.ts';
import { ptToTwip } from '../../../layout/units.ts';
import type { TreeNode } from '../../../model/document.ts';
import type { DocxContext, FlowPart } from '../context.ts';
import { paragraph } from '../paragraph.ts';
import { plain } from '../plain.ts';
import { docxStyles } from '../styles.ts';

/** A head whose cells are all empty is left out. A small gap follows, which also parts two tables that Word would join. */
export function table(node: MdastTable, context: DocxContext): FlowPart[] {
  const own = { ...context, list: undefined, run: {}, keepNext: false };
  const [first, ...body] = node.children;
  const head = first && plain(first).trim() !== '' ? first : undefined;
  const rows = head ? [head, ...body] : body;
  if (rows.length === 0) return [];
  const bound = boundRows(rows.map(isGroupTitle));
  const widths = twips(rows, node.align ?? [], head ? 1 : 0, own);
  const made = new Table({
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
    rows: rows.map((row, index) =>
      tableRow(row, row === head, widths, node.align ?? [], { ...own, keepNext: row === head || bound.has(index) }),
    ),
  });
  const gap = new Paragraph({ style: docxStyles.tableGap, ...(context.keepNext ? { keepNext: true } : {}) });
  return [made, gap];
}

function tableRow(
  row: MdastRow,
  isHead: boolean,
  widths: readonly number[],
  align: NonNullable<MdastTable['align']>,
  context: DocxContext,
): TableRow {
  const cells = widths.map((width, index) => {
    const cell = row.children[index];
    const runs = cell ? context.state.phrasing(cell.children as TreeNode[], context) : [];
    const side = isHead ? undefined : align[index];
    const more =
      side && side !== 'left' ? { alignment: side === 'right' ? AlignmentType.RIGHT : AlignmentType.CENTER } : {};
    const children = [paragraph(isHead ? 'tableHead' : 'tableCell', runs, context, more)];
    return new TableCell({
      width: { size: width, type: WidthType.DXA },
      verticalAlign: isHead ? 'center' : 'top',
      children,
    });
  });
  return new TableRow({ cantSplit: true, ...(isHead ? { tableHeader: true } : {}), children: cells });
}

/**
 * Widths of the columns from the words in them, counted as the PDF counts them so that cells break at the same words;
 * they add up to the room in whole twips.
 */
function twips(
  rows: readonly MdastRow[],
  align: readonly unknown[],
  heads: number,
  { state, width }: DocxContext,
): number[] {
  const count = Math.max(...rows.map((row) => row.children.length));
  const sides = 2 * look.padX + look.border;
  const { size } = state.styles.tableCell;
  const measure = (text: string): number => state.measure.bold(text, size) + 1;
  const columns = Array.from({ length: count }, (_, column) => {
    const texts = rows.map(({ children: { [column]: cell } }) => (cell ? plain(cell, '\n') : ''));
    const figures = align[column] === 'right';
    const cells = texts.map((text) => text.split(/[^\S\u00A0]+/).map(measure));
    // What a header says may break: it is the figures that stay whole.
    const whole = figures ? texts.slice(heads) : texts;
    return {
      word: Math.max(0, ...cells.flat()),
      line: Math.max(0, ...whole.flatMap((text) => text.split('\n').map(measure))),
      cells,
      space: measure(' ') - 1,
      figures,
    };
  });
  let edge = 0;
  return columnWidths(columns, width - sides * count - look.border).map((part, index) => {
    const from = ptToTwip(edge);
    edge += part + sides + (index === count - 1 ? look.border : 0);
    return ptToTwip(edge) - from;
  });
}
