/** A heading: a paragraph in the style of its depth, which carries Word's outline level. */
import type { Heading } from 'mdast';
import { headingStyle } from '../../../layout/styles.ts';
import type { TreeNode } from '../../../model/document.ts';
import type { DocxContext, FlowPart } from '../context.ts';
import { paragraph } from '../paragraph.ts';
import { plain } from '../plain.ts';

export function heading(node: Heading, context: DocxContext): FlowPart[] {
  const style = headingStyle(node.depth, plain(node));
  return [paragraph(style, context.state.phrasing(node.children as TreeNode[], context), context)];
}
