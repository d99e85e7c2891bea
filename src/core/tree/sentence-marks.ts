/** The marks that `{{#sentence}}` leaves become capital letters and full stops, once the words are known. */
import type { Nodes } from 'mdast';
import { type Said, settle } from './settle.ts';
import type { Transform } from './transform.ts';

/** Settle the marks of every block, from text node to text node. Strings were settled as they were filled. */
export const sentenceMarks: Transform = (tree, { values }) => {
  if (values !== undefined) visit(tree, { end: '', capital: false });
};

function visit(node: Nodes, said: Said): void {
  if (node.type === 'text') node.value = settle(node.value, said, node.data?.from === undefined);
  if (!('children' in node)) return;
  const block = node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
  const inner = block ? { end: '', capital: false } : said;
  for (const child of node.children) visit(child, inner);
}
