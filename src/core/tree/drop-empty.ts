/** What a template leaves when it has nothing to say: empty texts, paragraphs, items, lists, headings, rows. */
import type { Nodes, Text } from 'mdast';
import type { Transform } from './transform.ts';

/** Drop nodes that show nothing. A table that a template leaves with its head alone goes too; a person's own stays. */
export const dropEmpty: Transform = (tree, { values }) => {
  const made = values !== undefined;
  const shows = (node: Nodes): boolean => {
    if (node.type === 'text' || node.type === 'inlineCode') return node.value !== '';
    if (!('children' in node)) return true;
    node.children = node.children.filter(shows) as typeof node.children;
    if (made) joinSpaces(node.children);
    if (node.type === 'tableCell') return true;
    if (node.type === 'tableRow') return node.children.some((cell) => cell.children.length > 0);
    if (node.type === 'table') return node.children.length > (made ? 1 : 0);
    return node.children.length > 0;
  };
  shows(tree);
};

/** Where something between two stretches of the template's text is gone, their spaces become one. */
function joinSpaces(children: readonly Nodes[]): void {
  for (const [index, child] of children.entries()) {
    const last = children[index - 1];
    if (!isLiteral(child) || !last || !isLiteral(last) || !last.value.endsWith(' ')) continue;
    child.value = child.value.replace(/^ +/, '');
  }
}

function isLiteral(node: Nodes): node is Text {
  return node.type === 'text' && node.data?.from === undefined;
}
