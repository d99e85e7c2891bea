/** What a handler knows. It flows down: a child gets a new context. */
import type { NodeType, TreeNode } from '../../model/document.ts';
import type { NodeHandler } from '../handler.ts';

export interface TextContext {
  /** Hand a node to its handler. */
  handle(node: TreeNode, context: TextContext): string;
}

/** Node → plain text, no newline at its end: words, or lines for blocks. */
export type Handler<Type extends NodeType> = NodeHandler<Type, TextContext, string>;
