import { leadOf } from '../../../layout/bonds.ts';
import type { Handler } from '../context.ts';
import { flow, phrasing } from '../flow.ts';
import { paragraph } from '../paragraph.ts';

/** A document's body. The first paragraph of an article is its lead when it is bold throughout. */
export const root: Handler<'root'> = (node, context) => {
  const [first, ...rest] = node.children;
  const lead = first && context.layout === 'article' ? leadOf(first) : undefined;
  if (!lead) return flow(node.children, context);
  // The style is bold: without marks of their own the words follow it when it is changed.
  return [paragraph('lead', phrasing(lead.children, context), context), ...flow(rest, context)];
};
