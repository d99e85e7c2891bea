/** What a handler knows. It flows down: a child gets a new context, nothing is parked for later but in `state`. */

import type { AlignType } from 'mdast';
import { type Faces, facesOf } from '../../layout/faces.ts';
import { boxOf } from '../../layout/page.ts';
import type { ParagraphStyle } from '../../layout/styles/paragraph-style.ts';
import type { StyleId } from '../../layout/styles.ts';
import { stylesOf } from '../../layout/styles.ts';
import { mmToPt } from '../../layout/units.ts';
import type { NodeType, TreeNode } from '../../model/document.ts';
import type { Frame } from '../../model/frame.ts';
import type { WriteContext } from '../../model/writer.ts';
import type { NodeHandler } from '../handler.ts';
import type { Piece } from './content.ts';
import { type Tag, tag } from './tag.ts';

/** Made once a call; with the elements under `tag`, the only thing that changes while a document is written. */
export interface State {
  /** Images the definition names, by their name there. */
  images: Map<string, Uint8Array>;
  /** Characters that the font lacks. */
  lacking: Set<string>;
  /** Bookmarks so far: id and level of each. */
  bookmarks: { id: string; level: number }[];
}

export interface PdfContext {
  readonly layout: Frame['layout'];
  readonly styles: Readonly<Record<StyleId, ParagraphStyle>>;
  readonly faces: Faces;
  readonly write: WriteContext;
  /** Images known to be broken: their place is marked instead. */
  readonly broken: ReadonlySet<string>;
  /** Style of paragraphs. */
  readonly style: StyleId;
  /** Room from left to right, pt. */
  readonly width: number;
  /** Height of a page's text, pt. */
  readonly height: number;
  /** Left margin of blocks, pt. */
  readonly left: number;
  /** The element that blocks stand in. */
  readonly tag: Tag;
  /** Depth of lists: 0 outside. */
  readonly depth: number;
  /** How many of them are numbered: a bullet's mark is that of its level among bullets. */
  readonly numbered: number;
  /** Number of an item of an ordered list. */
  readonly number?: number | undefined;
  /** The columns of a row of a table: widths, pt, and where words stand. */
  readonly row?: { readonly widths: readonly number[]; readonly align: readonly AlignType[]; readonly head: boolean };
  readonly bold: boolean;
  readonly italic: boolean;
  /** The address that words open, and the element they are. */
  readonly link?: { url: string; tag: Tag };
  readonly state: State;
  /** Hand a node to its handler. */
  handle(node: TreeNode, context: PdfContext): Piece[];
}

/** Node → pieces: runs for words, blocks for the rest. */
export type Handler<Type extends NodeType> = NodeHandler<Type, PdfContext, Piece[]>;

/** The context of a document's root. `broken`: names of images that cannot be drawn. */
export function rootContext(
  layout: Frame['layout'],
  write: WriteContext,
  broken: ReadonlySet<string>,
  handle: PdfContext['handle'],
): PdfContext {
  return {
    layout,
    styles: stylesOf(layout),
    faces: facesOf(write.fonts),
    write,
    broken,
    style: 'body',
    ...turnedTo('portrait'),
    left: 0,
    tag: tag('Document'),
    depth: 0,
    numbered: 0,
    bold: false,
    italic: false,
    state: { images: new Map(), lacking: new Set(), bookmarks: [] },
    handle,
  };
}

/** Room on a page of an orientation, pt. */
export function turnedTo(orientation: 'portrait' | 'landscape'): Pick<PdfContext, 'width' | 'height'> {
  const { width, height } = boxOf(orientation);
  return { width: mmToPt(width), height: mmToPt(height) };
}
