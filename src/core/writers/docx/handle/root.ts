/** The body. The first paragraph of an article is its lead when it is bold throughout. */
import type { Root } from 'mdast';
import { leadOf } from '../../../layout/bonds.ts';
import type { TreeNode } from '../../../model/document.ts';
import type { DocxContext, FlowPart } from '../context.ts';
import { paragraph } from '../paragraph.ts';

export function root(node: Root, context: DocxContext): FlowPart[] {
  const [first, ...rest] = node.children as TreeNode[];
  const lead = first && context.state.layout === 'article' ? leadOf(first) : undefined;
  if (!lead) return context.state.flow(node.children as TreeNode[], context);
  // The style is bold: without marks of their own the words follow it when it is changed.
  const words = context.state.phrasing(lead.children as TreeNode[], context);
  return [paragraph('lead', words, context), ...context.state.flow(rest, context)];
}
