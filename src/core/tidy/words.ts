/** Words of a tree, and their plain look. */
import type { Nodes, PhrasingContent } from 'mdast';

/** The words of a node as one line: line ends and runs of spaces are one space. */
export function wordsOf(node: Nodes | { children: readonly PhrasingContent[] }): string {
  return oneLine(raw(node as Nodes));
}

/** Runs of white space → one space, none at the ends. */
export function oneLine(text: string): string {
  return text.replace(/[\s\u00A0]+/gu, ' ').trim();
}

function raw(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code' || node.type === 'html')
    return node.value;
  if (node.type === 'break') return '\n';
  if (node.type === 'image') return [node.alt, node.title].filter(Boolean).join(' ');
  return 'children' in node ? node.children.map(raw).join('') : '';
}
