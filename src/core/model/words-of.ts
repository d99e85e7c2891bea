/** The words of a node without their marks. */
import type { Nodes } from 'mdast';
import { toString as wordsInside } from 'mdast-util-to-string';

/**
 * All words of a node in order; a picture's are its `alt`. `between`: what stands for a line break, which the library
 * passes over, so that the words on its two sides would become one.
 */
export function wordsOf(node: Nodes, between = ' '): string {
  if (node.type === 'break') return between;
  if (!('children' in node)) return wordsInside(node);
  return node.children.map((child) => wordsOf(child, between)).join('');
}
