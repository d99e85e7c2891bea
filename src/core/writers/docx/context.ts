/** What handlers are given. Context flows down, a fresh one for each child; the state is one for a call of the writer. */
import type { Paragraph, ParagraphChild, Table } from '#docx';
import type { Measure } from '../../layout/measure.ts';
import type { ParagraphStyle } from '../../layout/styles/paragraph-style.ts';
import type { StyleId } from '../../layout/styles.ts';
import type { NodeType, TreeNode } from '../../model/document.ts';
import type { Frame } from '../../model/frame.ts';
import type { WriteContext } from '../../model/writer.ts';

/** A block of Word: mdast's flow content. */
export type FlowPart = Paragraph | Table;

/** How a run differs from its paragraph, in the words of `docx`. */
export interface RunStyle {
  readonly bold?: true;
  readonly italics?: true;
  readonly style?: 'Hyperlink' | 'inlineCode';
}

/** Where in a list a paragraph stands. */
export interface ListPlace {
  /** From 0. */
  readonly level: number;
  /** How many of the lists around it are numbered: a bullet's mark is that of its level among bullets. */
  readonly numbered: number;
  /** Number of the list in the document; each list counts for itself. */
  readonly instance: number;
  /** First number of an ordered list; none for bullets. */
  readonly start?: number;
  /** Whether this paragraph carries the marker: the first of its item. */
  readonly marked: boolean;
}

/** Made once for each document; only the counters and `forbidden` change. */
export interface DocxState {
  readonly layout: Frame['layout'];
  readonly write: WriteContext;
  readonly styles: Readonly<Record<StyleId, ParagraphStyle>>;
  readonly measure: { readonly normal: Measure; readonly bold: Measure };
  /** Characters met that XML cannot hold, `U+0001`; told once at the end. */
  readonly forbidden: Set<string>;
  /** A new list's number. */
  nextList(): number;
  /** A new picture's number. */
  nextPicture(): number;
  /** Write children; given here so that a handler's file need not import the table that lists it. */
  flow(nodes: readonly TreeNode[], context: DocxContext): FlowPart[];
  phrasing(nodes: readonly TreeNode[], context: DocxContext): ParagraphChild[];
}

export interface DocxContext {
  readonly state: DocxState;
  /** Style of plain paragraphs here. */
  readonly paragraph: StyleId;
  readonly run: RunStyle;
  /** Room for tables, pt. */
  readonly width: number;
  readonly list?: ListPlace | undefined;
  /** Whether the last block must stay on the page of what follows. */
  readonly keepNext: boolean;
}

/** How one node type is written: as blocks, as runs, or by the handler of its parent. */
export type Handler<Type extends NodeType> =
  | { flow(node: Extract<TreeNode, { type: Type }>, context: DocxContext): FlowPart[] }
  | { phrasing(node: Extract<TreeNode, { type: Type }>, context: DocxContext): ParagraphChild[] }
  | { within: NodeType };
