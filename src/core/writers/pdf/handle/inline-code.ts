import { run } from '../run.ts';
import type { Handler } from './handler.ts';

/** Words as they are: the one serif is embedded, so code looks like text. */
export const inlineCode: Handler<'inlineCode'> = (node, context) => [run(node.value.replace(/[\r\n]+/g, ' '), context)];
