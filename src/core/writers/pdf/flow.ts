/** Children one after the other: words, or blocks one under another. */
import type { PhrasingContent, RootContent } from 'mdast';
import { announces } from '../../layout/bonds.ts';
import type { TreeNode } from '../../model/document.ts';
import type { Block, Piece, Run } from './content.ts';
import { isRun } from './content.ts';
import type { PdfContext } from './context.ts';
import { paragraph } from './paragraph.ts';

/** Pieces of words, in order; an image among them is a block. */
export function phrasing(children: readonly PhrasingContent[], context: PdfContext): Piece[] {
  return children.flatMap((child) => context.handle(child as TreeNode, context));
}

/**
 * Blocks one under another, where runs may stand loose too.
 * A short paragraph that announces a table or a list (it stands right before one) stays on its page.
 */
export function flow(children: readonly RootContent[], context: PdfContext): Block[] {
  return children.flatMap((child, index) => {
    const pieces = context.handle(child as TreeNode, context);
    const blocks = blocksOf(pieces, (runs) => paragraph(runs, context));
    return announces(child, children[index + 1]) ? blocks.map((block) => ({ ...block, style: 'keep' })) : blocks;
  });
}

/** The blocks among pieces; runs that stand loose become paragraphs by `wrap`. */
export function blocksOf(pieces: readonly Piece[], wrap: (runs: Run[]) => Block): Block[] {
  const blocks: Block[] = [];
  let loose: Run[] = [];
  const flush = (): void => {
    if (loose.some((run) => run.text.trim() !== '')) blocks.push(wrap(loose));
    loose = [];
  };
  for (const piece of pieces) {
    if (isRun(piece)) {
      loose.push(piece);
      continue;
    }
    flush();
    blocks.push(piece);
  }
  flush();
  return blocks;
}
