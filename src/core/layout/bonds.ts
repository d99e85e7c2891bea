/** What a place in the tree says about how a block stands: the lead of an article, words that announce what follows. */
import type { Nodes, Strong } from 'mdast';
import { wordsOf } from '../model/words-of.ts';

/** Longer paragraphs may part from the table or list they announce; in characters. */
const longest = 240;

/** The bold words of a lead: a paragraph that is bold throughout. Only the first block of an article is one. */
export function leadOf(node: Nodes): Strong | undefined {
  if (node.type !== 'paragraph' || node.children.length !== 1) return undefined;
  const [only] = node.children;
  return only?.type === 'strong' ? only : undefined;
}

/** Whether a paragraph announces the block after it, a table or a list, and so stays on its page. */
export function announces(node: Nodes, next: Nodes | undefined): boolean {
  if (node.type !== 'paragraph' || (next?.type !== 'table' && next?.type !== 'list')) return false;
  return wordsOf(node).length < longest;
}
