import type { Handler } from '../context.ts';
import { flow, indent } from '../flow.ts';

/** Each item under its marker. */
export const list: Handler<'list'> = (node, context) =>
  node.children
    .map((item, index) => {
      const marker = node.ordered ? `${(node.start ?? 1) + index}. ` : '- ';
      return indent(context.handle(item, context), ' '.repeat(marker.length), marker);
    })
    .join(node.children.some((item) => item.spread) ? '\n\n' : '\n');

/** The blocks of an item. */
export const listItem: Handler<'listItem'> = (node, context) =>
  flow(node.children, context, node.spread ? '\n\n' : '\n');
