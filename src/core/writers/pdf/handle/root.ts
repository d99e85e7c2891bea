import type { RootContent } from 'mdast';
import { blocksOf } from '../blocks.ts';
import type { Block } from '../content.ts';
import type { PdfContext } from '../context.ts';
import { paragraph } from '../paragraph.ts';
import type { Handler } from './handler.ts';
import { handleAll } from './handler.ts';

/** A document's body. The first paragraph of an article is its lead when it is bold throughout. */
export const root: Handler<'root'> = (node, context) => flow(node.children, context, true);

/**
 * Blocks one under another, where runs may stand loose too.
 * A short paragraph that announces a table or a list (it stands right before one) stays on its page.
 */
export function flow(children: readonly RootContent[], context: PdfContext, top = false): Block[] {
  return children.flatMap((child, index) => {
    const lead = top && index === 0 && context.layout === 'article' && isBold(child);
    const blocks = blocksOf(handleAll([child], lead ? { ...context, style: 'lead' } : context), (runs) =>
      paragraph(runs, context),
    );
    return announces(child, children[index + 1]) ? blocks.map((block) => ({ ...block, style: 'keep' })) : blocks;
  });
}

function isBold(node: RootContent): boolean {
  return node.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'strong';
}

function announces(node: RootContent, next: RootContent | undefined): boolean {
  if (node.type !== 'paragraph' || (next?.type !== 'table' && next?.type !== 'list')) return false;
  const words = node.children
    .map((child) => ('value' in child ? child.value : 'children' in child ? 'x'.repeat(60) : ''))
    .join('');
  return words.length < 240;
}
