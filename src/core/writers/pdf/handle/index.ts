/** The table of handlers, one a node type. */
import type { NodeType, TreeNode } from '../../../model/document.ts';
import type { Piece } from '../content.ts';
import type { PdfContext } from '../context.ts';
import { blockquote } from './blockquote.ts';
import { lineBreak } from './break.ts';
import { code } from './code.ts';
import type { Handler } from './handler.ts';
import { heading } from './heading.ts';
import { image } from './image.ts';
import { inlineCode } from './inline-code.ts';
import { link } from './link.ts';
import { list } from './list.ts';
import { listItem } from './list-item.ts';
import { emphasis, strong } from './marks.ts';
import { paragraph } from './paragraph.ts';
import { root } from './root.ts';
import { table } from './table.ts';
import { tableCell, tableRow } from './table-parts.ts';
import { text } from './text.ts';
import { thematicBreak } from './thematic-break.ts';

const handlers: { [Type in NodeType]: Handler<Type> } = {
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
export function handle(node: TreeNode, context: PdfContext): Piece[] {
  const handler = handlers[node.type] as Handler<NodeType>;
  return handler(node, context);
}
