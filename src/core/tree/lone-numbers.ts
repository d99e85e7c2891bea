/** A number that counts nothing: a lone `I.`, `1.` or `a)`, which a template leaves where the data give one item only. */
import type { Heading, List, Nodes, Root, RootContent } from 'mdast';
import type { Transform } from './transform.ts';

const numbered = /^(?:[IVXLC]+\.|\d+\.|\p{Ll}\)) /u;

/**
 * Take the number from a heading that has no neighbour of its level under the same heading, and make a numbered list
 * of one item a paragraph where no other list goes on counting. A person's own text stays as it is.
 */
export const loneNumbers: Transform = (tree: Root, { values }) => {
  if (values === undefined) return;
  const headings = tree.children.filter((node): node is Heading => node.type === 'heading' && node.depth > 1);
  for (const [index, heading] of headings.entries()) if (isAlone(headings, index)) unnumber(heading);
  const parts: RootContent[][] = [[]];
  for (const node of tree.children) {
    if (node.type === 'heading') parts.push([]);
    parts.at(-1)?.push(node);
  }
  tree.children = parts.flatMap((nodes): RootContent[] => {
    const lists = nodes.filter((node): node is List => node.type === 'list' && node.ordered === true);
    const [only, ...more] = lists;
    if (!only || more.length > 0 || only.children.length !== 1) return nodes;
    return nodes.flatMap((node) => (node === only ? (only.children[0]?.children ?? []) : [node]));
  });
};

function isAlone(headings: readonly Heading[], index: number): boolean {
  const { depth } = headings[index]!;
  const among = (list: readonly Heading[]): boolean => {
    for (const other of list) {
      if (other.depth < depth) return false;
      if (other.depth === depth) return true;
    }
    return false;
  };
  return !among(headings.slice(index + 1)) && !among(headings.slice(0, index).reverse());
}

function unnumber(heading: Heading): void {
  const [first] = heading.children as Nodes[];
  if (first?.type === 'text') first.value = first.value.replace(numbered, '');
}
