/** Photos that are still missing, for pages that are published: a line of words, since no generator can show an empty address. */
import type { Root } from 'mdast';
import { figureOf } from '../figure.ts';

/** A root whose figures without a photo are `[Ảnh: caption]` in italics. The input stays as it is. */
export function withoutMissingPhotos(tree: Root): Root {
  const children = tree.children.map((node): Root['children'][number] => {
    const image = figureOf(node);
    if (image?.url !== '') return node;
    const value = image.title || image.alt ? `[Ảnh: ${image.title || image.alt}]` : '[Ảnh]';
    return { type: 'paragraph', children: [{ type: 'emphasis', children: [{ type: 'text', value }] }] };
  });
  return { ...tree, children };
}
