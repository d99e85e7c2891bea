/** A table that only sets columns: no lines, no padding, never torn. */

import type { Paragraph } from '#docx';
import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType } from '#docx';
import { ptToTwip } from '../../../layout/units.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const nothing = { top: 0, bottom: 0, left: 0, right: 0 };

/** One cell: its paragraphs, at least one. */
export interface BareCell {
  children: readonly Paragraph[];
}

/** `columns`: widths in pt. Every row has a cell for each column. */
export function bareTable(columns: readonly number[], rows: readonly (readonly BareCell[])[]): Table {
  const widths = columns.map(ptToTwip);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    margins: nothing,
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            ({ children }, index) =>
              new TableCell({
                width: { size: widths[index] ?? 0, type: WidthType.DXA },
                children: [...children],
              }),
          ),
        }),
    ),
  });
}
