/** Lines and padding of tables, as pdfmake asks for them. */
import { table } from '../../layout/table.ts';

/** How a table is drawn: widths of lines and paddings, pt. */
export type Look = Readonly<Record<string, () => number>>;

const look = (line: number, padX: number, padY: number): Look => ({
  hLineWidth: () => line,
  vLineWidth: () => line,
  paddingLeft: () => padX,
  paddingRight: () => padX,
  paddingTop: () => padY,
  paddingBottom: () => padY,
});

/** A table of the body; the cells' styles have the space above and below. */
export const grid = look(table.border, table.padX, table.padY);

/** A frame around one cell. */
export const framed = look(table.border, 0, 0);

/** Columns without lines. */
export const bare = look(0, 0, 0);
