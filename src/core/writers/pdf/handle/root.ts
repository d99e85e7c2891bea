import type { RootContent } from 'mdast';
import { announces, leadOf } from '../../../layout/bonds.ts';
import { blocksOf } from '../blocks.ts';
import type { Block } from '../content.ts';
import type { PdfContext } from '../context.ts';
import { paragraph } from '../paragraph.ts';
import type { Handler } from './handler.ts';
import { handleAll } from './handler.ts';

/** A document's body. The first paragraph of an article is its lead when it is bold throughout. */
export const root: Handler<'root'> = (node, context) => {
  const [first, ...rest] = node.children;
  const lead = first && context.layout === 'article' && leadOf(first) !== undefined;
  return lead
    ? [...flow([first], { ...context, style: 'lead' }), ...flow(rest, context)]
    : flow(node.children, context);
};

/**
 * Blocks one under another, where runs may stand loose too.
 * A short paragraph that announces a table or a list (it stands right before one) stays on its page.
 */
export function flow(children: readonly RootContent[], context: PdfContext): Block[] {
  return children.flatMap((child, index) => {
    const blocks = blocksOf(handleAll([child], context), (runs) => paragraph(runs, context));
    return announces(child, children[index + 1]) ? blocks.map((block) => ({ ...block, style: 'keep' })) : blocks;
  });
}
