/** The one shape of all writers: a table that has a handler for every type of node. */
import type { NodeType, TreeNode } from '../model/document.ts';

/**
 * Node → what its format makes of it. Changes neither node nor context: a child that must know something else gets a
 * context of its own. What is counted over a document stands in the context's `state`, made once a call of the writer.
 */
export type NodeHandler<Type extends NodeType, Context, Content> = (
  node: Extract<TreeNode, { type: Type }>,
  context: Context,
) => Content;

/** A handler for each type: a new type of node does not compile until every format answers. */
export type NodeHandlers<Context, Content> = {
  readonly [Type in NodeType]: NodeHandler<Type, Context, Content>;
};

/** A table → the function that hands any node to its handler. A node of another type is a mistake of the program: throws. */
export function handleBy<Context, Content>(
  handlers: NodeHandlers<Context, Content>,
): (node: TreeNode, context: Context) => Content {
  return (node, context) => {
    if (!Object.hasOwn(handlers, node.type)) throw new TypeError(`No handler for a node of type “${node.type}”`);
    const handler = handlers[node.type] as NodeHandler<NodeType, Context, Content>;
    return handler(node, context);
  };
}
