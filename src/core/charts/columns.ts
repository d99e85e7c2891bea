/** Where the columns of a chart stand: labels, bars, figures. */
import { scaleLinear } from 'd3-scale';
import { breakLines } from '../layout/break-lines.ts';
import type { Measure } from '../layout/measure.ts';
import { greatestOf, leastOf } from '../model/many.ts';
import { look } from './look.ts';
import { type Drawing, wordsOf } from './series.ts';

/** Places in pt from the left edge. */
export interface Columns {
  /** Lines of each row's label; they end at `labelsEnd`. */
  labels: string[][];
  labelsEnd: number;
  /** Value → place of a bar's end. */
  x(value: number): number;
  /** Where the bars' room ends and a column of figures may begin. */
  barsEnd: number;
  /** Type size of figures: smaller where they would take too much room. */
  figureSize: number;
}

/** Columns for all rows; no word is cut off and every bar has room for its figure. */
export function columnsOf({ rows, reference }: Drawing, width: number, measure: Measure): Columns {
  const wide = (text: string): number => measure(text, look.size);
  const room = width * look.labels;
  const labels = rows.map(({ label }) =>
    cut(breakLines(label, room, wide).flatMap((line) => pieces(line, room, wide))),
  );
  const labelsEnd = greatestOf(labels.flat().map(wide), 0);
  const bars = rows.flatMap((row) => row.bars.flatMap((bar) => (bar ? [bar] : [])));
  const figures = greatestOf(
    bars.map((bar) => wide(wordsOf(bar))),
    1,
  );
  const scale = Math.min(1, (width * look.figures) / figures);
  const barsEnd = width - figures * scale - look.columnGap;
  const values = [0, ...bars.map(({ value }) => value), ...(reference ? [reference.value] : [])];
  const [least, most] = [leastOf(values), greatestOf(values)];
  const x = scaleLinear([least, most === least ? least + 1 : most], [labelsEnd + look.columnGap, barsEnd]);
  return { labels, labelsEnd, x, barsEnd, figureSize: look.size * scale };
}

/** A word too long for a line, in pieces. */
function pieces(line: string, room: number, wide: (text: string) => number): string[] {
  if (wide(line) <= room) return [line];
  const parts = [''];
  for (const character of line) {
    const last = parts.at(-1) ?? '';
    if (wide(last + character) <= room) parts[parts.length - 1] = last + character;
    else if (parts.push(character) > look.labelLines) break;
  }
  return parts;
}

function cut(lines: string[]): string[] {
  return lines.length <= look.labelLines
    ? lines
    : [...lines.slice(0, look.labelLines - 1), `${lines[look.labelLines - 1]?.slice(0, -1)}…`];
}
