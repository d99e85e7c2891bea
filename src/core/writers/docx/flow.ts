/** Children one after the other: words, or blocks one under another. */
import type { PhrasingContent, RootContent } from 'mdast';
import { Paragraph, type ParagraphChild, Table } from '#docx';
import { announces } from '../../layout/bonds.ts';
import type { TreeNode } from '../../model/document.ts';
import type { Block, DocxContext, Piece } from './context.ts';
import { paragraph } from './paragraph.ts';

/** Runs of words, in order. */
export function phrasing(children: readonly PhrasingContent[], context: DocxContext): ParagraphChild[] {
  return children.flatMap((child) => context.handle(child as TreeNode, context)) as ParagraphChild[];
}

/**
 * Blocks one under another; runs that stand loose are a paragraph of their own. The last block stays with what follows
 * when the context says so, another one when it announces the next.
 */
export function flow(children: readonly RootContent[], context: DocxContext): Block[] {
  return children.flatMap((child, index) => {
    const next = children[index + 1];
    const own = next ? { ...context, keepNext: announces(child, next) } : context;
    return blocksOf(context.handle(child as TreeNode, own), own);
  });
}

/** The blocks among pieces; runs alone are a paragraph. */
export function blocksOf(pieces: readonly Piece[], context: DocxContext): Block[] {
  const blocks = pieces.filter((piece) => piece instanceof Paragraph || piece instanceof Table);
  if (blocks.length > 0 || pieces.length === 0) return blocks;
  return [paragraph(context.style, pieces as ParagraphChild[], context)];
}
