/** What a handler knows: what the library hands along with a node. It flows down, fresh for each node. */
import type { Parents } from 'mdast';
import type { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import type { Handle, Info, State } from 'mdast-util-to-markdown';
import type { NodeType } from '../../model/document.ts';
import type { NodeHandler } from '../handler.ts';

/** How tables and code in their cells are written: of one document. */
export type Tables = NonNullable<ReturnType<typeof gfmTableToMarkdown>['handlers']>;

export interface MarkdownContext {
  readonly parent: Parents | undefined;
  /** The library's own, made once a call: what is being written, and the ways to write children. */
  readonly state: State;
  /** What stands before and after the node. */
  readonly info: Info;
  readonly tables: Tables;
}

/** Node → Markdown. */
export type Handler<Type extends NodeType> = NodeHandler<Type, MarkdownContext, string>;

/** A handler of the library as one of ours: layout of blocks is its work. */
export function byLibrary(handle: Handle): (node: unknown, context: MarkdownContext) => string {
  return (node, { parent, state, info }) => handle(node, parent, state, info);
}
