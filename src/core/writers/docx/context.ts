/** What a handler knows. It flows down: a child gets a new context, nothing is parked for later but in `state`. */
import type { AlignType } from 'mdast';
import type { Paragraph, ParagraphChild, Table, TableCell, TableRow } from '#docx';
import { type Faces, facesOf } from '../../layout/faces.ts';
import { boxOf } from '../../layout/page.ts';
import type { ParagraphStyle } from '../../layout/styles/paragraph-style.ts';
import { type StyleId, stylesOf } from '../../layout/styles.ts';
import { mmToPt } from '../../layout/units.ts';
import type { NodeType, TreeNode } from '../../model/document.ts';
import type { Frame } from '../../model/frame.ts';
import type { WriteContext } from '../../model/writer.ts';
import type { NodeHandler } from '../handler.ts';

/** A block of Word: mdast's flow content. */
export type Block = Paragraph | Table;

/** What a handler gives: blocks for flow content, runs for words, the rows and cells of a table. */
export type Piece = Block | TableRow | TableCell | ParagraphChild;

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

/** Where a row of a table stands: its columns (widths in twips), and whether it is the header. */
export interface RowPlace {
  readonly widths: readonly number[];
  readonly align: readonly AlignType[];
  readonly head: boolean;
}

/** Made once a call; the only thing that changes while a document is written. */
export interface State {
  /** Characters met that XML cannot hold, `U+0001`; reported once at the end. */
  readonly forbidden: Set<string>;
  /** Lists and pictures so far. */
  lists: number;
  pictures: number;
}

export interface DocxContext {
  readonly layout: Frame['layout'];
  readonly styles: Readonly<Record<StyleId, ParagraphStyle>>;
  readonly faces: Faces;
  readonly write: WriteContext;
  /** Style of plain paragraphs here. */
  readonly style: StyleId;
  readonly run: RunStyle;
  /** Room from left to right, pt. */
  readonly width: number;
  readonly list?: ListPlace | undefined;
  readonly row?: RowPlace;
  /** Width of a cell, twips, and where its words stand. */
  readonly column?: number;
  readonly align?: AlignType;
  /** Whether the last block must stay on the page of what follows. */
  readonly keepNext: boolean;
  readonly state: State;
  /** Hand a node to its handler. */
  handle(node: TreeNode, context: DocxContext): Piece[];
}

/** Node → pieces. */
export type Handler<Type extends NodeType> = NodeHandler<Type, DocxContext, Piece[]>;

/** The context of a document's root. */
export function rootContext(layout: Frame['layout'], write: WriteContext, handle: DocxContext['handle']): DocxContext {
  return {
    layout,
    styles: stylesOf(layout),
    faces: facesOf(write.fonts),
    write,
    style: 'body',
    run: {},
    width: mmToPt(boxOf('portrait').width),
    keepNext: false,
    state: { forbidden: new Set(), lists: 0, pictures: 0 },
    handle,
  };
}
