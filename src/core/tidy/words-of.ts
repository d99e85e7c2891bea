/** Words of a tree, and their plain look. */
import type { Nodes } from 'mdast';

/** The words of a node as one line: line ends and runs of spaces are one space. */
export function wordsOf(node: Nodes | { children: readonly Nodes[] }): string {
  return oneLine('type' in node ? textOf(node) : node.children.map(textOf).join(''));
}

/** Runs of white space → one space, none at the ends. */
export function oneLine(text: string): string {
  return text.replace(/[\s\u00A0]+/gu, ' ').trim();
}

function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code' || node.type === 'html')
    return node.value;
  if (node.type === 'break') return '\n';
  if (node.type === 'image') return [node.alt, node.title].filter(Boolean).join(' ');
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
