/** Paragraphs of a portal's Markdown or HTML, where a line end ends a paragraph. */
import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';

/** Paragraphs before which a blank line stands in the source; a page of HTML has none. */
const apart = new WeakSet<RootContent>();

/** Whether a blank line parts a paragraph from what stands before it. */
export function isApart(node: RootContent): boolean {
  return apart.has(node);
}

/** Note that a blank line stands before the first of some lines. Gives them back. */
export function apartFirst(lines: Paragraph[]): Paragraph[] {
  if (lines[0]) apart.add(lines[0]);
  return lines;
}

/** Split paragraphs of the root at hard breaks, and at line ends where `soft`. Mutates the root. */
export function splitLines(root: Root, soft: boolean): void {
  root.children = root.children.flatMap((node): RootContent[] =>
    node.type === 'paragraph' ? linesOf(node, soft) : [node],
  );
}

function linesOf(node: Paragraph, soft: boolean): Paragraph[] {
  const lines = split(node, soft);
  return soft || isApart(node) ? apartFirst(lines) : lines;
}

function split({ children }: Paragraph, soft: boolean): Paragraph[] {
  const lines: PhrasingContent[][] = [[]];
  for (const child of children) {
    if (child.type === 'break') lines.push([]);
    else if (soft && child.type === 'text') {
      child.value.split('\n').forEach((value, index) => {
        if (index > 0) lines.push([]);
        if (value.trim() !== '') lines.at(-1)?.push({ type: 'text', value });
      });
    } else lines.at(-1)?.push(child);
  }
  return lines.filter((line) => line.length > 0).map((line) => ({ type: 'paragraph', children: line }));
}
