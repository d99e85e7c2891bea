import { run } from '../run.ts';
import type { Handler } from './handler.ts';

/** Words. A line end inside them is a space; the data they come from goes along. */
export const text: Handler<'text'> = (node, context) => [
  run(node.value.replace(/[\r\n]+/g, ' '), context, node.data?.from),
];
