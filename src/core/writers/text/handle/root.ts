import type { Handler } from '../context.ts';
import { flow } from '../flow.ts';

/** Blocks, a blank line between them. */
export const root: Handler<'root'> = (node, context) => flow(node.children, context);
