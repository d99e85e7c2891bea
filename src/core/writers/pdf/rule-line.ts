/** A drawn line under words. */
import { rule } from '../../layout/drawn-lines.ts';
import type { Line } from './content.ts';

/** A centred line so long, pt, a little below the words before it. */
export function ruleLine(length: number, after = 0): Line {
  return {
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: length, y2: 0, lineWidth: rule.weight }],
    alignment: 'center',
    margin: [0, rule.gap, 0, after],
  };
}
