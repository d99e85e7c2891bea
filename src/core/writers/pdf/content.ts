/**
 * What handlers make: the small part of pdfmake's definition that we use. Units: points.
 * Source: https://pdfmake.github.io/docs/0.3/
 */

import type { Stretch } from '../../layout/join-text.ts';
import type { Look } from './table-looks.ts';
import type { Tag } from './tag.ts';

/** A run of text of one look. pdfmake keeps unknown properties of a run through its layout. */
export interface Run {
  text: string;
  bold?: boolean;
  italics?: boolean;
  link?: string;
  /** Paths of the data that the words tell. */
  from?: readonly string[];
  /** The same, stretch by stretch. */
  stretches?: readonly Stretch[];
  preserveLeadingSpaces?: boolean;
  /** Its element, where that is not the paragraph's. */
  tag?: Tag;
}

/** Left, top, right, bottom. */
export type Margin = [number, number, number, number];

interface Common {
  margin?: Margin;
  /** Kept on one page. Never for what may be taller than a page: pdfmake would lose the rest. */
  unbreakable?: boolean;
  /** `keep` stays on the page of what follows (see `bind.ts`). */
  style?: string;
}

/** A paragraph. */
export interface Text extends Common {
  text: Run[];
  /** The element that the words are. */
  tag: Tag;
  fontSize: number;
  alignment: 'left' | 'center' | 'right' | 'justify';
  lineHeight: number;
  bold?: boolean;
  italics?: boolean;
  leadingIndent?: number;
  /** No single line at the foot or head of a page (our engine's addition). */
  wholeLines?: boolean;
  /** So much room, pt, must be left under the last lines on their page (our engine's addition). */
  roomAfter?: number;
  /** Bookmark. */
  id?: string;
  outline?: boolean;
  outlineText?: string;
  outlineParentId?: string;
  outlineExpanded?: boolean;
}

export interface Stack extends Common {
  stack: Block[];
}

export interface Line extends Common {
  canvas: { type: 'line'; x1: number; y1: number; x2: number; y2: number; lineWidth: number }[];
  alignment: 'left' | 'center';
}

export interface Image extends Common {
  image: string;
  tag: Tag;
  width: number;
  height: number;
  alignment: 'center';
}

/** A drawing of ours; never one that a user gives. */
export interface Drawing extends Common {
  svg: string;
  tag?: Tag;
  width: number;
  height: number;
}

export type Cell = (Text | Stack) & { fillColor?: string };

export interface Table extends Common {
  table: {
    widths: number[];
    body: Cell[][];
    headerRows?: number;
    keepWithHeaderRows?: number;
    dontBreakRows?: boolean;
    /** Rows that may break all the same (our engine's addition). */
    tallRows?: ReadonlySet<number>;
    /** Rows that stay on the page of the next (our engine's addition). */
    boundRows?: ReadonlySet<number>;
  };
  layout: Look;
}

export type Block = Text | Stack | Line | Image | Table | Drawing;

/** What a handler gives: blocks for flow content, runs for words, an image among words as a block. */
export type Piece = Run | Block;

/** Whether a piece is a run: a paragraph's `text` is a list, a run's a string. */
export function isRun(piece: Piece): piece is Run {
  return 'text' in piece && typeof piece.text === 'string';
}
