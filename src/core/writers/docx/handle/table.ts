/** Tables: fixed widths in every cell, a head that repeats, rows that do not tear. */
import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { TableRow as MdastRow, Table as MdastTable } from 'mdast';
import { columnWidths, table as tableLayout } from '../../../layout/table.ts';
import { ptToTwip } from '../../../layout/units.ts';
import type { TreeNode } from '../../../types.ts';
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
  const widths = twips(rows, own, head !== undefined);
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
    rows: rows.map((row) => tableRow(row, row === head, widths, node.align ?? [], own)),
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
    const own = isHead ? { ...context, keepNext: true } : context;
    const side = isHead ? undefined : align[index];
    const more =
      side && side !== 'left' ? { alignment: side === 'right' ? AlignmentType.RIGHT : AlignmentType.CENTER } : {};
    const children = [paragraph(isHead ? 'tableHead' : 'tableCell', runs, own, more)];
    return new TableCell({
      width: { size: width, type: WidthType.DXA },
      verticalAlign: isHead ? 'center' : 'top',
      children,
    });
  });
  return new TableRow({ cantSplit: true, ...(isHead ? { tableHeader: true } : {}), children: cells });
}

/** Widths of the columns from the words in them; they add up to the room in whole twips. */
function twips(rows: readonly MdastRow[], { state, width }: DocxContext, hasHead: boolean): number[] {
  const count = Math.max(...rows.map((row) => row.children.length));
  const padding = 2 * tableLayout.padX + tableLayout.border;
  const columns = Array.from({ length: count }, (_, column) => {
    const needs = rows.map((row, index) => {
      const cell = row.children[column];
      const isHead = hasHead && index === 0;
      const { size } = state.styles[isHead ? 'tableHead' : 'tableCell'];
      const measure = isHead ? state.measure.bold : state.measure.normal;
      const text = cell ? plain(cell) : '';
      return {
        word: Math.max(0, ...text.split(/\s+/).map((word) => measure(word, size))) + padding,
        line: measure(text, size) + padding,
      };
    });
    return { word: Math.max(...needs.map((need) => need.word)), line: Math.max(...needs.map((need) => need.line)) };
  });
  let edge = 0;
  return columnWidths(columns, width).map((part) => {
    const from = ptToTwip(edge);
    edge += part;
    return ptToTwip(edge) - from;
  });
}
