/** Straight lines drawn on a page of a PDF. */
import { OPS } from '#pdfjs';
import { addAll, greatestOf, leastOf } from '../../model/many.ts';

/** A straight stroke, millimetres from the upper left corner; `x1 <= x2`, `y1 <= y2`. */
export interface Stroke {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  solid: boolean;
}

type Matrix = readonly [number, number, number, number, number, number];

const mm = 25.4 / 72;
/** Longer sides than this, of a filled box thinner than that, count as a line (mm). */
const thin = 0.8;

/** pdf.js's codes inside a path. */
const path = { move: 0, line: 1, curve: 2, quadratic: 3, close: 4 } as const;

/** Strokes and thin filled boxes. `origin`: the upper left corner of the page in the PDF's own points. */
export function strokesOf(
  { fnArray, argsArray }: { fnArray: number[]; argsArray: unknown[][] },
  origin: { left: number; top: number },
): Stroke[] {
  const strokes: Stroke[] = [];
  const kept: [Matrix, boolean][] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  let solid = true;
  const place = (x: number, y: number): [number, number] => {
    const [a, b, c, d, e, f] = matrix;
    return [(a * x + c * y + e - origin.left) * mm, (origin.top - (b * x + d * y + f)) * mm];
  };
  fnArray.forEach((operation, index) => {
    const args = argsArray[index] ?? [];
    if (operation === OPS.save) kept.push([matrix, solid]);
    else if (operation === OPS.restore) [matrix, solid] = kept.pop() ?? [matrix, solid];
    else if (operation === OPS.transform) matrix = times(matrix, args as unknown as Matrix);
    else if (operation === OPS.setDash) solid = ((args[0] as number[] | undefined) ?? []).length === 0;
    else if (operation === OPS.constructPath) {
      const data = (args[1] as (ArrayLike<number> | null)[] | undefined)?.[0];
      if (!data) return;
      const filled = args[0] !== OPS.stroke && args[0] !== OPS.closeStroke;
      for (const [from, to] of segmentsOf(data)) {
        const [one, other] = [place(...from), place(...to)];
        const x = [one[0], other[0]].sort((a, b) => a - b);
        const y = [one[1], other[1]].sort((a, b) => a - b);
        if (!filled) strokes.push({ x1: x[0] ?? 0, y1: y[0] ?? 0, x2: x[1] ?? 0, y2: y[1] ?? 0, solid });
      }
      if (filled) addAll(strokes, boxLine(data, place));
    }
  });
  return strokes;
}

/** A filled box so thin that it is a line. */
function boxLine(data: ArrayLike<number>, place: (x: number, y: number) => [number, number]): Stroke[] {
  const points = segmentsOf(data)
    .flat()
    .map((point) => place(...point));
  if (points.length === 0) return [];
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x1, x2, y1, y2] = [leastOf(xs), greatestOf(xs), leastOf(ys), greatestOf(ys)];
  if (x2 - x1 > thin && y2 - y1 <= thin) return [{ x1, x2, y1: (y1 + y2) / 2, y2: (y1 + y2) / 2, solid: true }];
  if (y2 - y1 > thin && x2 - x1 <= thin) return [{ y1, y2, x1: (x1 + x2) / 2, x2: (x1 + x2) / 2, solid: true }];
  return [];
}

function segmentsOf(data: ArrayLike<number>): [[number, number], [number, number]][] {
  const segments: [[number, number], [number, number]][] = [];
  const at = (index: number): number => data[index] ?? 0;
  let here: [number, number] = [0, 0];
  let start = here;
  for (let index = 0; index < data.length; ) {
    const code = at(index);
    if (code === path.move || code === path.line) {
      const next: [number, number] = [at(index + 1), at(index + 2)];
      if (code === path.line) segments.push([here, next]);
      else start = next;
      here = next;
      index += 3;
    } else if (code === path.curve || code === path.quadratic) {
      const length = code === path.curve ? 6 : 4;
      here = [at(index + length - 1), at(index + length)];
      index += length + 1;
    } else {
      if (code === path.close) segments.push([here, start]);
      index += 1;
    }
  }
  return segments;
}

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
