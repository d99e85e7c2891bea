/** Words and their numbers on one line: `quân khu 7`, `6 tháng`, `năm 2026`. */
import type { Nodes, Root, Text } from 'mdast';
import { bindNumbers } from '../language/typography.ts';

/** Blocks whose words are one line of reading. */
const lines: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

/**
 * A tree with no-break spaces between words and their numbers, also where the two stand in neighbouring texts (`**quân khu** 7`).
 * Code stays as it is, and so does the input. For formats that set lines: PDF and DOCX.
 */
export function bindWords(tree: Root): Root {
  return bound(tree);
}

function bound<Node extends Nodes>(node: Node): Node {
  if (lines.has(node.type)) {
    const texts: string[] = [];
    gather(node, texts);
    const joined = texts.join('');
    const bound = bindNumbers(joined);
    return bound === joined ? node : replaced(node, bound, { at: 0 });
  }
  return 'children' in node
    ? ({ ...node, children: node.children.map((child) => bound(child as Nodes)) } as Node)
    : node;
}

function gather(node: Nodes, texts: string[]): void {
  if ('children' in node) for (const child of node.children) gather(child as Nodes, texts);
  else texts.push(wordsOf(node));
}

/** What is no words parts them, with one character. */
const wordsOf = (node: Nodes): string => (node.type === 'text' ? node.value : '\n');

function replaced<Node extends Nodes>(node: Node, text: string, place: { at: number }): Node {
  if ('children' in node)
    return { ...node, children: node.children.map((child) => replaced(child as Nodes, text, place)) } as Node;
  const from = place.at;
  place.at += wordsOf(node).length;
  return node.type === 'text' ? ({ ...(node as Text), value: text.slice(from, place.at) } as Node) : node;
}
