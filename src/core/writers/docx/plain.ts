/** The words of a node without their marks. */
import type { Nodes } from 'mdast';

/** All text in a node, in order; a line break is a space or what `between` says, an image its alternative text. */
export function plain(node: Nodes, between = ' '): string {
  if (node.type === 'image') return node.alt ?? '';
  if (node.type === 'break') return between;
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child) => plain(child, between)).join('') : '';
}
