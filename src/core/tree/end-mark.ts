/** The mark that ends the body of a document (`./.`, Decree 30/2020/NĐ-CP, forms 1.4 and 1.9). */
import type { Nodes, Paragraph, Root, Text } from 'mdast';
import { annexHeading } from '../model/annex.ts';
import { figureOf } from '../model/figure.ts';
import type { Transform } from './transform.ts';

/** Put `frame.end` in the place of the last paragraph's full stop, glued to its last word; once only. */
export const endMark: Transform = (tree, { frame: { end } }) => {
  if (!end) return;
  // Annexes come after the end of the text.
  const annex = tree.children.findIndex((node) => annexHeading(node) !== undefined);
  const count = annex < 0 ? tree.children.length : annex;
  const last = lastParagraph({ type: 'root', children: tree.children.slice(0, count) });
  if (!last) {
    if (count > 0) tree.children.splice(count, 0, { type: 'paragraph', children: [{ type: 'text', value: end }] });
    return;
  }
  const text = lastText(last);
  if (text?.value.endsWith(end)) return;
  // An ellipsis is no full stop.
  if (text && !text.value.endsWith('..')) text.value = text.value.replace(/(?<!\s)\s*[.;,]$/, '');
  last.children.push({ type: 'text', value: end });
};

/** The paragraph that ends the body, photos aside; none when a table or something else does. */
function lastParagraph(node: Root | Nodes): Paragraph | undefined {
  if (node.type === 'paragraph') return node;
  if (node.type !== 'root' && node.type !== 'list' && node.type !== 'listItem' && node.type !== 'blockquote') return;
  const last = node.children.findLast((child) => !figureOf(child));
  return last && lastParagraph(last);
}

function lastText(node: Nodes): Text | undefined {
  if (node.type === 'text') return node;
  const last = 'children' in node ? node.children.at(-1) : undefined;
  return last && lastText(last);
}
