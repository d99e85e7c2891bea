/** Where the rows of a chart stand, and on how many pictures. Word's charts take their heights from here too. */
import type { Measure } from '../layout/measure.ts';
import { textBox } from '../layout/page.ts';
import { mmToPt } from '../layout/units.ts';
import { type Columns, columnsOf } from './columns.ts';
import { look } from './look.ts';
import type { Drawing, Row } from './series.ts';

/** The room of a chart, pt. */
export interface Room {
  width: number;
  /** The tallest that one picture may be: more rows go on in another. */
  height: number;
}

/** A picture may fill this share of a page; more rows go on in another. */
const share = 0.8;

/** The room of a chart on a page whose text is so wide, pt. */
export function roomOnPage(width: number): Room {
  return { width, height: mmToPt(textBox.height) * share };
}

/** A row in its place. */
export interface PlacedRow extends Row {
  /** Lines of the label. */
  lines: readonly string[];
  /** Middle of the row, pt from the top of the picture. */
  middle: number;
}

/** One picture; lengths in pt. */
export interface Picture {
  rows: PlacedRow[];
  /** Height of the legend, or of the name of the reference line, with the space below. */
  head: number;
  /** Height of the bars of a row together. */
  bars: number;
  width: number;
  height: number;
}

/** Share the rows among as few pictures as the room allows. A row alone may be taller than the room. */
export function layOut(drawing: Drawing, room: Room, measure: Measure): { columns: Columns; pictures: Picture[] } {
  const columns = columnsOf(drawing, room.width, measure);
  const bars = Math.max(1, drawing.series.length) * (look.bar + look.barGap) - look.barGap;
  const head = drawing.series.length > 0 || drawing.reference ? look.line + look.rowGap / 2 : 0;
  const pictures: Picture[] = [];
  for (const [index, row] of drawing.rows.entries()) {
    const lines = columns.labels[index] ?? [];
    const height = Math.max(bars, lines.length * look.line) + look.rowGap;
    let last = pictures.at(-1);
    if (!last || last.height + height > room.height) {
      last = { rows: [], head, bars, width: room.width, height: head };
      pictures.push(last);
    }
    last.rows.push({ ...row, lines, middle: last.height + height / 2 });
    last.height += height;
  }
  return { columns, pictures };
}
