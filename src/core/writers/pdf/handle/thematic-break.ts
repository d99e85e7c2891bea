import { themeBreak } from '../../../layout/drawn-lines.ts';
import type { Handler } from '../context.ts';
import { ruleLine } from '../rule-line.ts';

/** A short line in the middle. */
export const thematicBreak: Handler<'thematicBreak'> = (_node, context) => [
  { ...ruleLine(context.width * themeBreak.share), margin: [0, themeBreak.before, 0, themeBreak.after] },
];
