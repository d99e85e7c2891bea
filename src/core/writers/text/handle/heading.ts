import type { Handler } from '../context.ts';
import { phrasing } from '../flow.ts';

/** The first two levels are underlined. */
export const heading: Handler<'heading'> = (node, context) => {
  const words = phrasing(node.children, context);
  const line = { 1: '=', 2: '-', 3: '', 4: '', 5: '', 6: '' }[node.depth];
  return line ? `${words}\n${line.repeat(Math.min(longest, [...words.normalize('NFC')].length))}` : words;
};

/** No line under a heading is longer, characters. */
const longest = 72;
