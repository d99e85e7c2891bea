/** Text nodes side by side as one, so that escaping sees whole stretches. */
import type { Nodes } from 'mdast';

/** A copy with neighbouring texts joined; the input stays as it is. */
export function joinText<Node extends Nodes>(node: Node): Node {
  if (!('children' in node)) return node;
  const children: Nodes[] = [];
  for (const child of node.children) {
    const last = children.at(-1);
    if (child.type === 'text' && last?.type === 'text') {
      children[children.length - 1] = { type: 'text', value: last.value + child.value };
    } else children.push(child.type === 'text' ? { type: 'text', value: child.value } : joinText(child as Nodes));
  }
  return { ...node, children };
}
