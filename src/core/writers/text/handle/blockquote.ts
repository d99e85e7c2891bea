import type { Handler } from '../context.ts';
import { flow, indent } from '../flow.ts';

/** Set in. */
export const blockquote: Handler<'blockquote'> = (node, context) => indent(flow(node.children, context), '    ');
