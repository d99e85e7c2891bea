/** A chart → SVG. */
import { scaleBand } from 'd3-scale';
import type { Measure } from '../layout/measure.ts';
import { type Columns, columnsOf } from './columns.ts';
import { baseline, chartFont, fills, look } from './look.ts';
import { type Bar, type Drawing, describe, type Row } from './series.ts';
import { type Svg, svg } from './svg.ts';

/** An SVG with its size, pt. */
export interface Drawn {
  picture: Svg;
  width: number;
  height: number;
}

/** The room of a chart, pt. */
export interface Room {
  width: number;
  /** The tallest that one picture may be: more rows go on in another. */
  height: number;
}

/** Heights that all pictures of a chart share, pt. */
interface Rhythm {
  /** Legend or name of the reference line, with its space. */
  head: number;
  /** A row and the space below it. */
  step: number;
  /** The bars of a row. */
  bars: number;
}

/**
 * Draw; more than one picture where the rows need more room than there is. `measure`: widths in the font that will draw it.
 * The title is no part of the picture: it is text of the document. `title` and `desc` tell all to those who do not see.
 */
export function draw(drawing: Drawing, room: Room, measure: Measure): Drawn[] {
  const columns = columnsOf(drawing, room.width, measure);
  const bars = Math.max(1, drawing.series.length) * (look.bar + look.barGap) - look.barGap;
  const lines = Math.max(1, ...columns.labels.map(({ length }) => length));
  const step = Math.max(bars, lines * look.line) + look.rowGap;
  const rhythm = { head: drawing.series.length > 0 || drawing.reference ? look.line + look.rowGap : 0, step, bars };
  const most = Math.max(1, Math.floor((room.height - rhythm.head) / step));
  const drawn: Drawn[] = [];
  for (let from = 0; from < drawing.rows.length; from += most) {
    const rows = drawing.rows.slice(from, from + most);
    const labels = columns.labels.slice(from, from + most);
    drawn.push(picture({ ...drawing, rows }, { ...columns, labels }, rhythm, { width: room.width, measure }));
  }
  return drawn;
}

function picture(drawing: Drawing, columns: Columns, rhythm: Rhythm, { width, measure }: { width: number; measure: Measure }): Drawn {
  const { rows, series, reference, title } = drawing;
  const height = rhythm.head + rows.length * rhythm.step;
  const y = scaleBand<number>(rows.keys(), [rhythm.head, height]);
  const zero = columns.x(0);
  const marks = rows.flatMap((row, index) => rowOf(row, (y(index) ?? 0) + y.bandwidth() / 2, columns.labels[index] ?? [], columns, rhythm, reference !== undefined));
  const axis = svg('line', { x1: zero, y1: rhythm.head, x2: zero, y2: height, stroke: '#000000', 'stroke-width': 0.75 });
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: `${round(width)}pt`,
    height: `${round(height)}pt`,
    viewBox: `0 0 ${round(width)} ${round(height)}`,
    role: 'img',
    'font-family': chartFont,
  };
  const spoken = [svg('title', {}, title ?? 'Biểu đồ'), svg('desc', {}, describe(drawing))];
  const guides = reference ? referenceLine(reference, columns, { ...rhythm, height, width }, measure) : legend(series, zero, measure);
  return { picture: svg('svg', root, ...spoken, ...guides, ...marks, axis), width, height };
}

/** A row around its middle: label left, bars, figures. With a reference line the figures stand in a column, clear of it. */
function rowOf(
  { bars }: Row,
  middle: number,
  label: readonly string[],
  columns: Columns,
  rhythm: Rhythm,
  lined: boolean,
): Svg[] {
  const top = middle - (label.length * look.line) / 2 + look.size * baseline.top;
  const y = scaleBand<number>(bars.keys(), [middle - rhythm.bars / 2, middle + rhythm.bars / 2 + look.barGap]).paddingInner(0);
  return [
    ...label.map((line, index) => words(line, columns.labelsEnd, top + index * look.line, 'end')),
    ...bars.flatMap((bar, index) => (bar ? barOf(bar, y(index) ?? 0, fills[index % fills.length] ?? fills[0], columns, lined) : [])),
  ];
}

function barOf({ value, words: figure }: Bar, top: number, fill: string, columns: Columns, lined: boolean): Svg[] {
  const [zero, end] = [columns.x(0), columns.x(value)];
  const after = lined ? columns.barsEnd : Math.max(zero, end);
  const box = { x: Math.min(zero, end), y: top, width: Math.abs(end - zero), height: look.bar };
  return [
    svg('rect', { ...box, fill, stroke: '#000000', 'stroke-width': 0.5 }),
    words(figure, after + look.columnGap / 2, top + look.bar / 2 + look.size * baseline.middle, 'start', columns.figureSize),
  ];
}

/** Names of the series with their fills, over the bars. */
function legend(series: readonly string[], from: number, measure: Measure): Svg[] {
  let x = from;
  return series.flatMap((name, index) => {
    const box = { x, y: (look.line - look.swatch) / 2, width: look.swatch, height: look.swatch };
    const swatch = svg('rect', { ...box, fill: fills[index % fills.length] ?? fills[0], stroke: '#000000', 'stroke-width': 0.5 });
    const said = words(name, x + look.swatch + look.columnGap / 2, look.line / 2 + look.size * baseline.middle, 'start');
    x += look.swatch + look.columnGap * 2 + measure(name, look.size);
    return [swatch, said];
  });
}

/** A dashed line over all bars with its name above, kept within the picture. */
function referenceLine(
  { value, words: name }: NonNullable<Drawing['reference']>,
  columns: Columns,
  { head, height, width }: { head: number; height: number; width: number },
  measure: Measure,
): Svg[] {
  const x = columns.x(value);
  const half = measure(name, look.size) / 2;
  const at = Math.min(Math.max(x, half), width - half);
  const dashes = { stroke: '#000000', 'stroke-width': 0.75, 'stroke-dasharray': '3 2' };
  return [
    words(name, at, look.line / 2 + look.size * baseline.middle, 'middle'),
    svg('line', { x1: x, y1: head - look.rowGap / 2, x2: x, y2: height, ...dashes }),
  ];
}

function words(text: string, x: number, y: number, anchor: 'start' | 'middle' | 'end', size: number = look.size): Svg {
  return svg('text', { x, y, 'text-anchor': anchor, 'font-size': size }, text);
}

const round = (pt: number): number => Math.round(pt * 100) / 100;
