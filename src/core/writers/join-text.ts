/**
 * Text nodes side by side as one, so that escaping sees whole stretches and a document gives the same bytes
 * whether its words come from data or from its own Markdown.
 */
import type { Nodes, Text } from 'mdast';

/** A copy with neighbouring texts joined; a text tells the data of all its parts. The input stays as it is. */
export function joinText<Node extends Nodes>(node: Node): Node {
  if (!('children' in node)) return node;
  const children: Nodes[] = [];
  for (const child of node.children) {
    const last = children.at(-1);
    if (child.type === 'text' && last?.type === 'text') children[children.length - 1] = joined(last, child);
    else children.push(child.type === 'text' ? joined({ type: 'text', value: '' }, child) : joinText(child as Nodes));
  }
  return { ...node, children };
}

function joined(one: Text, other: Text): Text {
  const from = new Set([...(one.data?.from ?? []), ...(other.data?.from ?? [])]);
  return { type: 'text', value: one.value + other.value, ...(from.size > 0 ? { data: { from: [...from] } } : {}) };
}
