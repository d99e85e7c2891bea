/** A document between words and bytes: its frame, and a tree of few types of node. */
import type { Nodes, Root } from 'mdast';
import type { Frame } from './frame.ts';

/**
 * A document between words and bytes: all that its Markdown file says.
 * A text node made from data carries `data.from`, the paths of the data it tells.
 */
export interface Document {
  frame: Frame;
  /** mdast of the body, front matter taken off. Writers never change it. */
  tree: Root;
}

/**
 * The node types a document's tree may hold. Each writer's handlers are a `Record<NodeType, …>`,
 * so that a new type does not compile until every writer answers.
 */
export type NodeType =
  | 'root'
  | 'paragraph'
  | 'heading'
  | 'blockquote'
  | 'list'
  | 'listItem'
  | 'table'
  | 'tableRow'
  | 'tableCell'
  | 'thematicBreak'
  | 'code'
  | 'text'
  | 'emphasis'
  | 'strong'
  | 'inlineCode'
  | 'link'
  | 'image'
  | 'break';

/** A node of those types. */
export type TreeNode = Extract<Nodes, { type: NodeType }>;

/** Paths of data behind a text node, e.g. `['attendees.0.name']`. */
declare module 'unist' {
  interface Data {
    from?: readonly string[] | undefined;
  }
}
