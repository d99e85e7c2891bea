import type { Handler } from '../context.ts';
import { run } from '../run.ts';

/** Words. A line end inside them is a space; the data they come from goes along. */
export const text: Handler<'text'> = (node, context) => [
  run(node.value.replace(/[\r\n]+/g, ' '), context, node.data?.from),
];

/** A line break. */
export const lineBreak: Handler<'break'> = () => [{ text: '\n' }];
