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
    ...(from.size > 0 ? { data: { from: [...from], stretches: stretchesOf(texts) } } : {}),
  };
}

/** What each part tells, where more than one is joined. */
function stretchesOf(texts: readonly Text[]): readonly Stretch[] | undefined {
  return texts.length > 1
    ? texts.map(({ value, data }) => ({ length: value.length, from: data?.from ?? [] }))
    : undefined;
}

/** A part of a joined text, and the data it tells. Length in UTF-16 units. */
export interface Stretch {
  length: number;
  from: readonly string[];
}

declare module 'unist' {
  interface Data {
    stretches?: readonly Stretch[] | undefined;
  }
}
