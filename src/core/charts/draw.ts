/** A chart → SVG. */
import { scaleBand, scaleLinear } from 'd3-scale';
import { breakLines } from '../layout/break-lines.ts';
import type { Measure } from '../layout/measure.ts';
import { chartFont, fills, look } from './look.ts';
import { type Drawing, describe } from './series.ts';
import { type Svg, svg } from './svg.ts';

/** An SVG with its size, pt. */
export interface Drawn {
  svg: Svg;
  width: number;
  height: number;
}

/** Columns of the drawing, pt from its left edge. */
interface Columns {
  labels: string[][];
  /** Value → place of a bar's end. */
  x(value: number): number;
}

/**
 * Draw. `width`: of the whole, pt. `measure`: widths in the font that will draw it, so that no word is cut.
 * The title stands above the drawing as text of the document, not in it; `title` and `desc` tell it to those who do not see.
 */
export function draw(drawing: Drawing, width: number, measure: Measure): Drawn {
  const { rows, series, reference } = drawing;
  const columns = columnsOf(drawing, width, measure);
  const bars = Math.max(1, series.length);
  const tall = Math.max(1, ...columns.labels.map(({ length }) => length));
  const row = Math.max(bars * (look.bar + look.barGap) - look.barGap, tall * look.line);
  const head = series.length > 0 || reference ? look.line + look.rowGap : 0;
  const height = head + rows.length * (row + look.rowGap);
  const y = scaleBand<number>(rows.keys(), [head, height]).paddingInner(look.rowGap / (row + look.rowGap)).paddingOuter(look.rowGap / (row + look.rowGap) / 2);
  const band = y.bandwidth();
  const zero = columns.x(0);

  const marks = rows.flatMap(({ bars: ends }, index) => {
    const top = y(index) ?? 0;
    const block = bars * (look.bar + look.barGap) - look.barGap;
    const at = scaleBand<number>(Array.from({ length: bars }, (_, bar) => bar), [top + (band - block) / 2, top + (band + block) / 2]).paddingInner(look.barGap / (look.bar + look.barGap));
    const label = columns.labels[index] ?? [];
    const first = top + band / 2 - (label.length * look.line) / 2 + baseline;
    return [
      ...label.map((line, number) => words(line, zero0(zero, columns) - look.columnGap, first + number * look.line, 'end')),
      ...ends.flatMap((end, bar) => {
        if (!end) return [];
        const [from, to] = [Math.min(zero, columns.x(end.value)), Math.max(zero, columns.x(end.value))];
        const from0 = at(bar) ?? 0;
        return [
          svg('rect', { x: from, y: from0, width: to - from, height: at.bandwidth(), fill: fills[bar] ?? fills[0], stroke: '#000000', 'stroke-width': 0.5 }),
          words(end.words, to + look.columnGap / 2, from0 + at.bandwidth() / 2 + look.size * middle, 'start'),
        ];
      }),
    ];
  });
  const axis = svg('line', { x1: zero, y1: head, x2: zero, y2: height, stroke: '#000000', 'stroke-width': 0.75 });
  const picture = svg(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${round(width)} ${round(height)}`, role: 'img', 'font-family': chartFont, 'font-size': look.size },
    svg('title', {}, drawing.title ?? 'Biểu đồ'),
    svg('desc', {}, describe(drawing)),
    ...legend(series, zero, measure),
    ...marks,
    axis,
    ...(reference ? referenceLine(reference, columns, { head, height, width }, measure) : []),
  );
  return { svg: picture, width, height };
}
