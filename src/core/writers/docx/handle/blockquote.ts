/** A quotation: its paragraphs in the style of quotations. */
import type { Blockquote } from 'mdast';
import type { TreeNode } from '../../../model/document.ts';
import type { DocxContext, FlowPart } from '../context.ts';

export function blockquote(node: Blockquote, context: DocxContext): FlowPart[] {
  return context.state.flow(node.children as TreeNode[], { ...context, paragraph: 'quote' });
}
