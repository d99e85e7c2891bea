/** How each type of node becomes HTML. */
import type { Options } from 'remark-rehype';
import type { NodeType } from '../../model/document.ts';
import type { WriteContext } from '../../model/writer.ts';
import { handleBy, type NodeHandlers } from '../handler.ts';
import type { Content, HtmlContext, LibraryHandler } from './context.ts';
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

const handlers: NodeHandlers<HtmlContext, Content> = {
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

const handle = handleBy(handlers);

/** The table as the library asks for it. */
export function libraryHandlers(write: WriteContext): Options {
  const own: LibraryHandler = (state, node, parent) => handle(node, { write, state, parent });
  const types = Object.keys(handlers) as NodeType[];
  return { handlers: Object.fromEntries(types.map((type) => [type, own])), unknownHandler: own };
}
