/** The shape of a handler. */
import type { NodeType, TreeNode } from '../../../model/document.ts';
import type { Piece } from '../content.ts';
import type { PdfContext } from '../context.ts';

/** Node → pieces: runs for words, blocks for the rest. Never changes the node. */
export type Handler<Type extends NodeType> = (node: Extract<TreeNode, { type: Type }>, context: PdfContext) => Piece[];

/** Pieces of all children, in order. */
export function handleAll(children: readonly { type: string }[], context: PdfContext): Piece[] {
  return children.flatMap((child) => context.handle(child as TreeNode, context));
}
