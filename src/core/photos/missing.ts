/** Photos that are still missing, for pages that are published: a line of words, since no generator can show an empty address. */
import type { Nodes, Root } from 'mdast';

/** A root whose images without an address, wherever they stand, are `[Ảnh: caption]` in italics. The input stays as it is. */
export function withoutMissingPhotos(tree: Root): Root {
  return told(tree) as Root;
}

function told(node: Nodes): Nodes {
  if (node.type === 'image' && node.url === '') {
    const value = node.title || node.alt ? `[Ảnh: ${node.title || node.alt}]` : '[Ảnh]';
    return { type: 'emphasis', children: [{ type: 'text', value }] };
  }
  return 'children' in node
    ? ({ ...node, children: node.children.map((child) => told(child as Nodes)) } as Nodes)
    : node;
}
