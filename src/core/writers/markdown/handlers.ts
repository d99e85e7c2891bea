/** How each type of node becomes Markdown. */
import type { Link, Nodes, Parents } from 'mdast';
import type { Handle, State } from 'mdast-util-to-markdown';
import type { NodeType, TreeNode } from '../../model/document.ts';
import { handleBy, type NodeHandlers } from '../handler.ts';
import type { MarkdownContext, Tables } from './context.ts';
import { blockquote } from './handle/blockquote.ts';
import { code } from './handle/code.ts';
import { heading } from './handle/heading.ts';
import { image } from './handle/image.ts';
import { isBare, link } from './handle/link.ts';
import { list, listItem } from './handle/list.ts';
import { emphasis, inlineCode, strong } from './handle/marks.ts';
import { paragraph } from './handle/paragraph.ts';
import { root } from './handle/root.ts';
import { table, tableCell, tableRow } from './handle/table.ts';
import { lineBreak, text } from './handle/text.ts';
import { thematicBreak } from './handle/thematic-break.ts';

const handlers: NodeHandlers<MarkdownContext, string> = {
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

/** What a node begins with, for the escaping of the words before it; of other types the library looks itself. */
const begins: Partial<Record<NodeType, (node: Nodes, state: State) => string>> = {
  emphasis: () => '*',
  strong: () => '*',
  inlineCode: () => '`',
  image: () => '!',
  link: (node, state) => (isBare(node as Link, state) ? '<' : '['),
};

/** The table as the library asks for it. `tables`: of the document. */
export function libraryHandlers(tables: Tables): Record<NodeType, Handle> {
  const types = Object.keys(handlers) as NodeType[];
  const made = types.map((type) => {
    const own: Handle = (node: TreeNode, parent: Parents | undefined, state, info) =>
      handle(node, { parent, state, info, tables });
    const begin = begins[type];
    const peek = begin && ((node: Nodes, _parent: Parents | undefined, state: State) => begin(node, state));
    return [type, peek ? Object.assign(own, { peek }) : own];
  });
  return Object.fromEntries(made);
}
