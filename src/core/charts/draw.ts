/** A chart → SVG. */
import type { Measure } from '../layout/measure.ts';
import type { Columns } from './columns.ts';
import { layOut, type Picture, type PlacedRow, type Room } from './lay-out.ts';
import { baseline, chartFont, fills, look, outline } from './look.ts';
import { type Bar, type Drawing, describe, wordsOf } from './series.ts';
import { type Svg, svg } from './svg.ts';

/** An SVG with its size, pt. */
export interface Drawn {
  svg: Svg;
  width: number;
  height: number;
}

/**
 * Draw; more than one picture where the rows need more room than there is. `measure`: widths in the font that will draw it.
 * The title is no part of the picture: it is text of the document. `title` and `desc` say all to those who do not see.
 */
export function draw(drawing: Drawing, room: Room, measure: Measure): Drawn[] {
  const { columns, pictures } = layOut(drawing, room, measure);
  return pictures.map((picture) => ({
    svg: svgOf(drawing, picture, columns, measure),
    width: picture.width,
    height: picture.height,
  }));
}

function svgOf(drawing: Drawing, picture: Picture, columns: Columns, measure: Measure): Svg {
  const { series, reference, title } = drawing;
  const { rows, head, width, height } = picture;
  const zero = columns.x(0);
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: `${round(width)}pt`,
    height: `${round(height)}pt`,
    viewBox: `0 0 ${round(width)} ${round(height)}`,
    role: 'img',
    'font-family': chartFont,
  };
  return svg(
    'svg',
    root,
    svg('title', {}, title ?? 'Biểu đồ'),
    svg('desc', {}, describe({ ...drawing, rows })),
    ...(reference ? referenceLine(reference, columns, picture, measure) : legend(series, zero, measure)),
    ...rows.flatMap((row) => rowOf(row, columns, picture, reference !== undefined)),
    svg('line', { x1: zero, y1: head, x2: zero, y2: height, ...outline, 'stroke-width': 0.75 }),
  );
}

/** Label left, bars, figures. With a reference line the figures stand in a column, clear of it. */
function rowOf({ lines, middle, bars }: PlacedRow, columns: Columns, picture: Picture, lined: boolean): Svg[] {
  const first = middle - (lines.length * look.line) / 2 + look.size * baseline.top;
  const top = middle - picture.bars / 2;
  return [
    ...lines.map((line, index) => words(line, columns.labelsEnd, first + index * look.line, 'end')),
    ...bars.flatMap((bar, index) => {
      const fill = fills[index % fills.length] ?? fills[0];
      return bar ? barOf(bar, top + index * (look.bar + look.barGap), fill, columns, lined) : [];
    }),
  ];
}

function barOf(bar: Bar, top: number, fill: string, columns: Columns, lined: boolean): Svg[] {
  const [zero, end] = [columns.x(0), columns.x(bar.value)];
  const after = lined ? columns.barsEnd : Math.max(zero, end);
  const box = { x: Math.min(zero, end), y: top, width: Math.abs(end - zero), height: look.bar };
  const base = top + look.bar / 2 + look.size * baseline.middle;
  return [
    svg('rect', { ...box, fill, ...outline }),
    words(wordsOf(bar), after + look.columnGap / 2, base, 'start', columns.figureSize),
  ];
}

/** Names of the series with their fills, over the bars. */
function legend(series: readonly string[], from: number, measure: Measure): Svg[] {
  let x = from;
  return series.flatMap((name, index) => {
    const box = { x, y: (look.line - look.swatch) / 2, width: look.swatch, height: look.swatch };
    const swatch = svg('rect', { ...box, fill: fills[index % fills.length] ?? fills[0], ...outline });
    const said = words(name, x + look.swatch + look.columnGap / 2, headBase, 'start');
    x += look.swatch + look.columnGap * 2 + measure(name, look.size);
    return [swatch, said];
  });
}

/** A dashed line over all bars with its name above, kept within the picture. */
function referenceLine(
  { value, words: name }: NonNullable<Drawing['reference']>,
  columns: Columns,
  { head, height, width }: Picture,
  measure: Measure,
): Svg[] {
  const x = columns.x(value);
  const half = measure(name, look.size) / 2;
  const at = Math.min(Math.max(x, half), width - half);
  return [
    words(name, at, headBase, 'middle'),
    svg('line', { x1: x, y1: head, x2: x, y2: height, ...outline, 'stroke-width': 0.75, 'stroke-dasharray': '3 2' }),
  ];
}

/** Base of the words over the bars. */
const headBase = look.line / 2 + look.size * baseline.middle;

function words(text: string, x: number, y: number, anchor: 'start' | 'middle' | 'end', size: number = look.size): Svg {
  return svg('text', { x, y, 'text-anchor': anchor, 'font-size': size }, text);
}

const round = (pt: number): number => Math.round(pt * 100) / 100;
