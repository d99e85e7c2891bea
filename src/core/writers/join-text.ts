/**
 * Text nodes side by side as one, so that escaping sees whole stretches and a document gives the same bytes
 * whether its words come from data or from its own Markdown.
 */
import type { Nodes, Text } from 'mdast';

/** A copy with neighbouring texts joined; a text tells the data of all its parts. The input stays as it is. */
export function joinText<Node extends Nodes>(node: Node): Node {
  if (!('children' in node)) return node;
  const children: Nodes[] = [];
  let run: Text[] = [];
  const end = () => {
    if (run.length > 0) children.push(joined(run));
    run = [];
  };
  for (const child of node.children) {
    if (child.type === 'text') run.push(child);
    else {
      end();
      children.push(joinText(child as Nodes));
    }
  }
  end();
  return { ...node, children };
}

function joined(texts: readonly Text[]): Text {
  const from = new Set(texts.flatMap(({ data }) => data?.from ?? []));
  return {
    type: 'text',
    value: texts.map(({ value }) => value).join(''),
    ...(from.size > 0 ? { data: { from: [...from] } } : {}),
  };
}
