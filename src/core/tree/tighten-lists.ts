/** Lists are tight unless an item needs blank lines, whatever lines a template leaves between items. */
import { visit } from 'unist-util-visit';
import type { Transform } from './transform.ts';

/** Set `spread`: true for an item that holds more than a paragraph and a list after it. */
export const tightenLists: Transform = (tree) => {
  visit(tree, (node) => {
    if (node.type === 'list') node.spread = false;
    if (node.type === 'listItem') {
      const [first, second, third] = node.children;
      const simple = first?.type === 'paragraph' && (!second || second.type === 'list') && !third;
      node.spread = !simple;
    }
  });
};
