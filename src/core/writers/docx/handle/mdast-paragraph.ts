/** A paragraph: words in the style of its place, or a figure. */
import type { Paragraph } from 'mdast';
import type { TreeNode } from '../../../model/document.ts';
import { figureOf } from '../../../model/figure.ts';
import type { DocxContext, FlowPart } from '../context.ts';
import { paragraph } from '../paragraph.ts';
import { figure } from './figure.ts';

export function mdastParagraph(node: Paragraph, context: DocxContext): FlowPart[] {
  const shown = figureOf(node);
  if (shown) return figure(shown, context);
  return [paragraph(context.paragraph, context.state.phrasing(node.children as TreeNode[], context), context)];
}
