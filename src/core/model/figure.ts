/**
 * Figures: a paragraph that holds one image and nothing else.
 * The image's `title` is the caption, `alt` what is read to those who do not see, `url` the photo (empty when it is still missing).
 */
import type { Image, Nodes } from 'mdast';

/** The image of a figure, or nothing when the node is no figure. */
export function figureOf(node: Nodes): Image | undefined {
  if (node.type !== 'paragraph' || node.children.length !== 1) return undefined;
  const [only] = node.children;
  return only?.type === 'image' ? only : undefined;
}
