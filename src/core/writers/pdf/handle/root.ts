import { leadOf } from '../../../layout/bonds.ts';
import type { Handler } from '../context.ts';
import { flow } from '../flow.ts';

/** A document's body. The first paragraph of an article is its lead when it is bold throughout. */
export const root: Handler<'root'> = (node, context) => {
  const [first, ...rest] = node.children;
  const lead = first && context.layout === 'article' && leadOf(first) !== undefined;
  return lead
    ? [...flow([first], { ...context, style: 'lead' }), ...flow(rest, context)]
    : flow(node.children, context);
};
