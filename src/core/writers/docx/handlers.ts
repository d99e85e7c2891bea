/** How each type of node becomes a part of a Word document. */
import { handleBy, type NodeHandlers } from '../handler.ts';
import type { DocxContext, Piece } from './context.ts';
import { blockquote } from './handle/blockquote.ts';
import { code } from './handle/code.ts';
import { heading } from './handle/heading.ts';
import { image } from './handle/image.ts';
import { link } from './handle/link.ts';
import { list, listItem } from './handle/list.ts';
import { emphasis, inlineCode, strong } from './handle/marks.ts';
import { paragraph } from './handle/paragraph.ts';
import { root } from './handle/root.ts';
import { table, tableCell, tableRow } from './handle/table.ts';
import { lineBreak, text } from './handle/text.ts';
import { thematicBreak } from './handle/thematic-break.ts';

const handlers: NodeHandlers<DocxContext, Piece[]> = {
  root,
  paragraph,
  heading,
  blockquote,
  list,
  listItem,
  table,
  tableRow,
  tableCell,
  thematicBreak,
  code,
  text,
  emphasis,
  strong,
  inlineCode,
  link,
  image,
  break: lineBreak,
};

/** Hand a node to its handler. */
export const handle = handleBy(handlers);
