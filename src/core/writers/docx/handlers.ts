/** How each node type is written. */

import type { Nodes } from 'mdast';
import type { ParagraphChild } from '#docx';
import { announces } from '../../layout/bonds.ts';
import { message } from '../../message/message.ts';
import type { NodeType, TreeNode } from '../../model/document.ts';
import { nodeWritable } from '../rules.ts';
import type { DocxContext, FlowPart, Handler } from './context.ts';
import { blockquote } from './handle/blockquote.ts';
import { code } from './handle/code.ts';
import { heading } from './handle/heading.ts';
import { image } from './handle/image.ts';
import { link } from './handle/link.ts';
import { list } from './handle/list.ts';
import { breakRun, emphasis, inlineCode, strong } from './handle/marks.ts';
import { mdastParagraph } from './handle/mdast-paragraph.ts';
import { root } from './handle/root.ts';
import { table } from './handle/table.ts';
import { thematicBreak } from './handle/thematic-break.ts';
import { paragraph } from './paragraph.ts';
import { words } from './run.ts';

const handlers: { [Type in NodeType]: Handler<Type> } = {
  root: { flow: root },
  paragraph: { flow: mdastParagraph },
  heading: { flow: heading },
  blockquote: { flow: blockquote },
  list: { flow: list },
  listItem: { within: 'list' },
  table: { flow: table },
  tableRow: { within: 'table' },
  tableCell: { within: 'table' },
  thematicBreak: { flow: thematicBreak },
  code: { flow: code },
  text: { phrasing: (node, context) => words(node.value, context) },
  emphasis: { phrasing: emphasis },
  strong: { phrasing: strong },
  inlineCode: { phrasing: inlineCode },
  link: { phrasing: link },
  image: { phrasing: image },
  break: { phrasing: breakRun },
};

/** A handler seen without its node's type. */
type AnyHandler = {
  flow?: (node: TreeNode, context: DocxContext) => FlowPart[];
  phrasing?: (node: TreeNode, context: DocxContext) => ParagraphChild[];
};

/**
 * Blocks of nodes. Runs among them make a paragraph of their own. The last block stays with what follows when the context says so,
 * another one when it announces the next.
 * Messages: `node-writable` for a node that no handler knows.
 */
export function flow(nodes: readonly TreeNode[], context: DocxContext): FlowPart[] {
  return nodes.flatMap((node, index) => {
    const next = nodes[index + 1];
    const own = next ? { ...context, keepNext: announces(node, next) } : context;
    const handler = handlerOf(node, own);
    if (handler.flow) return handler.flow(node, own);
    return handler.phrasing ? [paragraph(own.paragraph, handler.phrasing(node, own), own)] : [];
  });
}

/** Runs of nodes. Messages: `node-writable` for a node that has no place among words. */
export function phrasing(nodes: readonly TreeNode[], context: DocxContext): ParagraphChild[] {
  return nodes.flatMap((node) => handlerOf(node, context, 'phrasing').phrasing?.(node, context) ?? []);
}

function handlerOf(node: Nodes, { state }: DocxContext, wanted?: 'phrasing'): AnyHandler {
  const handler: AnyHandler = Object.hasOwn(handlers, node.type) ? (handlers[node.type as NodeType] as AnyHandler) : {};
  if (!handler.phrasing && (wanted || !handler.flow)) {
    const where = { ...state.write.where, place: node.position };
    state.write.report(message(nodeWritable, { type: node.type, format: 'DOCX' }, where));
    return {};
  }
  return handler;
}
