import { themeBreak } from '../../../layout/drawn-lines.ts';
import type { Handler } from '../context.ts';
import { drawnLine } from '../drawn-line.ts';

/** A thin line over the middle of the text. */
export const thematicBreak: Handler<'thematicBreak'> = (_node, context) => [
  drawnLine(context.width * themeBreak.share, context.width, themeBreak),
];
