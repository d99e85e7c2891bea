/** Spaces: one between words, none at the edges of a block. */
import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Runs of spaces, no-break ones too, become one; blocks that are left empty go. Code keeps its own. Mutates the root. */
export function spaces(root: Root): void {
  visit(root, 'text', (text) => {
    text.value = text.value.replace(/[ \t\u00A0]+/g, ' ').replace(/ ?\n ?/g, '\n');
  });
  visit(root, (node: Nodes) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
    const [first, last] = [node.children[0], node.children.at(-1)];
    if (first?.type === 'text') first.value = first.value.trimStart();
    if (last?.type === 'text') last.value = last.value.trimEnd();
    node.children = node.children.filter((child) => child.type !== 'text' || child.value !== '');
  });
  root.children = root.children.filter((node) => node.type !== 'paragraph' || node.children.length > 0);
}
