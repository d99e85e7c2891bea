/** `Bảng 1.`, `Bảng 2.` before the titles of tables, where a document has more than one. */
import type { Root, RootContent, Text } from 'mdast';
import { annexHeading } from '../model/annex.ts';
import type { Transform } from './transform.ts';

/** What a template writes before the title of a table. */
const mark = /^Bảng #\. /u;

/** Number the titles that begin with `**Bảng #. `, in order; an only table needs no number. */
export const tableNumbers: Transform = (tree: Root, { values }) => {
  if (values === undefined) return;
  // Each annex counts its own.
  const parts: { node: RootContent; text: Text }[][] = [[]];
  for (const node of tree.children) {
    if (annexHeading(node)) parts.push([]);
    const [strong] = node.type === 'paragraph' ? node.children : [];
    const [text] = strong?.type === 'strong' ? strong.children : [];
    if (text?.type === 'text' && mark.test(text.value)) parts.at(-1)?.push({ node, text });
  }
  for (const titles of parts)
    for (const [index, { text }] of titles.entries())
      text.value = text.value.replace(mark, titles.length > 1 ? `Bảng ${index + 1}. ` : '');
  // Under a heading of its own an only table is named already.
  const named = new Set(
    parts.flatMap(([first, ...more]) => {
      const before = first && tree.children[tree.children.indexOf(first.node) - 1];
      return first && more.length === 0 && before?.type === 'heading' && !annexHeading(before) ? [first.node] : [];
    }),
  );
  tree.children = tree.children.filter((node) => !named.has(node));
};
