/** Photos that are still missing. */
import type { Nodes, Root } from 'mdast';

/** What stands where a photo is still missing: `[Ảnh: caption]`. */
export function placeWords(words: string | null | undefined): string {
  if (words?.startsWith('Ảnh')) return `[${words}]`;
  return words ? `[Ảnh: ${words}]` : '[Ảnh]';
}

/**
 * A root whose images without an address, wherever they stand, are those words in italics, for pages that are
 * published: no generator can show an empty address. The input stays as it is.
 */
export function withoutMissingPhotos(tree: Root): Root {
  return told(tree) as Root;
}

function told(node: Nodes): Nodes {
  if (node.type === 'image' && node.url === '') {
    return { type: 'emphasis', children: [{ type: 'text', value: placeWords(node.title || node.alt) }] };
  }
  return 'children' in node
    ? ({ ...node, children: node.children.map((child) => told(child as Nodes)) } as Nodes)
    : node;
}
