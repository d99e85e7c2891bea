/** White space that Markdown cannot hold: at the edges of a paragraph, heading or cell and around line breaks. */

import type { Break, Nodes, PhrasingContent, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Transform } from './transform.ts';

/** Take off spaces and tabs at the edges of lines, and breaks before the first and after the last word. */
export const trimEdges: Transform = (tree) => {
  visit(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
    const leaves = node.children.flatMap(leavesOf);
    const gone = new Set<Nodes>([
      ...trim(leaves, (text) => text.replace(/^[ \t]+/, '')),
      ...trim([...leaves].reverse(), (text) => text.replace(/(?<![ \t])[ \t]+$/, '')),
    ]);
    if (gone.size > 0) remove(node, gone);
  });
};

function leavesOf(node: PhrasingContent): PhrasingContent[] {
  return 'children' in node ? node.children.flatMap(leavesOf) : [node];
}

/** Trim each line at its start; out: the breaks that stand before all words. */
function trim(leaves: readonly PhrasingContent[], strip: (text: string) => string): Break[] {
  const idle: Break[] = [];
  let [atStart, words] = [true, false];
  for (const leaf of leaves) {
    if (leaf.type === 'break') {
      if (!words) idle.push(leaf);
      atStart = true;
    } else if (atStart) {
      if (leaf.type === 'text') (leaf as Text).value = strip(leaf.value);
      if (leaf.type !== 'text' || leaf.value !== '') [atStart, words] = [false, true];
    }
  }
  return idle;
}

function remove(node: Nodes, gone: ReadonlySet<Nodes>): void {
  if (!('children' in node)) return;
  node.children = node.children.filter((child) => !gone.has(child)) as typeof node.children;
  for (const child of node.children) remove(child, gone);
}
