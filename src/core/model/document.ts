/** A document between words and bytes: its frame, and a tree of few types of node. */
import type { Nodes, Root } from 'mdast';
import type { Frame } from './frame.ts';
import type { Origin, Value } from './placeholder.ts';

/**
 * A document between words and bytes: all that its Markdown file says.
 * A text node made from data carries `data.from`, the paths of the data it tells.
 */
export interface Document {
  frame: Frame;
  /** mdast of the body, front matter taken off. Writers never change it. */
  tree: Root;
  /** The values within the front matter, by the path of its key (`signers.0.name`); none in a file that a person wrote. */
  framed?: readonly Framed[] | undefined;
}

/** A value that stands in front matter. */
export interface Framed extends Value {
  key: string;
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

/** Where the words of a text node come from: see `Origin`. */
declare module 'unist' {
  interface Data extends Partial<Origin> {}
}
