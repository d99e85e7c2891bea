import { ruleLine } from '../rule-line.ts';
import type { Handler } from './handler.ts';

/** A short line in the middle. */
export const thematicBreak: Handler<'thematicBreak'> = (_node, context) => [
  { ...ruleLine(context.width / 4, 8), margin: [0, 8, 0, 10] },
];
