/** What a handler knows: what the library hands along with a node, and how to write. It flows down, fresh for each node. */
import type { Parents } from 'mdast';
import type { Options } from 'remark-rehype';
import type { NodeType } from '../../model/document.ts';
import type { WriteContext } from '../../model/writer.ts';
import type { NodeHandler } from '../handler.ts';

/** A handler as the library has it. */
export type LibraryHandler = NonNullable<NonNullable<Options['handlers']>['paragraph']>;

/** HTML: one element, several, or nothing. */
export type Content = ReturnType<LibraryHandler>;

export interface HtmlContext {
  readonly write: WriteContext;
  /** The library's own, made once a call: the ways to write children. */
  readonly state: Parameters<LibraryHandler>[0];
  readonly parent: Parents | undefined;
}

/** Node → HTML. */
export type Handler<Type extends NodeType> = NodeHandler<Type, HtmlContext, Content>;

/** A handler of the library as one of ours. */
export function byLibrary(handle: LibraryHandler): (node: unknown, context: HtmlContext) => Content {
  return (node, { state, parent }) => handle(state, node, parent);
}
