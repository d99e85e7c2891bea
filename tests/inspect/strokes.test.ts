/** Straight lines of a page of a PDF, from the operations that draw it. */

import { expect, test } from 'vitest';
import { OPS } from '#pdfjs';
import { type Stroke, strokesOf } from '../../src/core/inspect/pdf/strokes.ts';

/** An inch in points; places are told in hundredths of it from the upper left corner of a page ten inches high. */
const inch = 72;
const [move, line, curve, quadratic, close] = [0, 1, 2, 3, 4];

type Operation = [name: string, ...args: unknown[]];

/** Draw or fill a path. */
const drawn = (...path: number[]): Operation => ['constructPath', OPS.stroke, [path]];
const filled = (...path: number[]): Operation => ['constructPath', OPS.fill, [path]];

function said(...operations: Operation[]): string[] {
  const given = {
    fnArray: operations.map(([name]) => OPS[name]!),
    argsArray: operations.map(([, ...args]) => args),
  };
  const share = (mm: number): number => Math.round((mm / 25.4) * 100);
  return strokesOf(given, { left: 0, top: 10 * inch }).map(({ x1, y1, x2, y2, solid }: Stroke) =>
    [`${share(x1)},${share(y1)}-${share(x2)},${share(y2)}`, ...(solid ? [] : ['dashed'])].join(' '),
  );
}

/** A box of corners, in points. */
const box = (x: number, y: number, width: number, height: number): number[] =>
  [
    [move, x, y],
    [line, x + width, y],
    [line, x + width, y + height],
    [line, x, y + height],
    [close],
  ].flat() as number[];

test.each<[what: string, operations: Operation[], strokes: string[]]>([
  ['a line', [drawn(move, inch, inch, line, 3 * inch, inch)], ['100,900-300,900']],
  ['a line drawn from right to left', [drawn(move, 3 * inch, inch, line, inch, inch)], ['100,900-300,900']],
  [
    'a closed path ends where it began',
    [drawn(move, 0, 0, line, inch, 0, line, inch, inch, close)],
    ['0,1000-100,1000', '100,900-100,1000', '0,900-100,1000'],
  ],
  [
    'curves are no lines, and the next line begins where they end',
    [
      drawn(move, 0, 0, curve, 9, 9, 9, 9, inch, 0, line, 2 * inch, 0),
      drawn(move, 0, 0, quadratic, 9, 9, inch, inch, line, inch, 2 * inch),
    ],
    ['100,1000-200,1000', '100,800-100,900'],
  ],
  [
    'dashes, until the look from before is restored',
    [
      ['save'],
      ['setDash', [3, 3], 0],
      drawn(move, 0, 0, line, inch, 0),
      ['restore'],
      drawn(move, 0, inch, line, inch, inch),
    ],
    ['0,1000-100,1000 dashed', '0,900-100,900'],
  ],
  [
    'restoring more than was kept changes nothing',
    [['restore'], drawn(move, 0, 0, line, inch, 0)],
    ['0,1000-100,1000'],
  ],
  [
    'places go through the matrix, one upon another',
    [['transform', 1, 0, 0, 1, inch, 0], ['transform', 2, 0, 0, 2, 0, inch], drawn(move, 0, 0, line, inch, 0)],
    ['100,900-300,900'],
  ],
  ['a thin filled box is a line', [filled(...box(0, inch, 2 * inch, 1))], ['0,899-200,899']],
  ['a thin filled box that stands is one too', [filled(...box(inch, 0, 1, inch))], ['101,900-101,1000']],
  ['a filled box is no line', [filled(...box(0, 0, inch, inch))], []],
  ['nor is a filled dot', [filled(...box(0, 0, 1, 1))], []],
  ['nor a filled path without a line', [filled(move, 0, 0)], []],
  ['nor a path without points', [['constructPath', OPS.stroke, [null]]], []],
  ['other operations draw none', [['setLineWidth', 3]], []],
])('%s', (_, operations, strokes) => {
  expect(said(...operations)).toEqual(strokes);
});
