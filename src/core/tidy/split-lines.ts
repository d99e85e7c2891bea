/** Paragraphs of a portal's Markdown or HTML, where a line end ends a paragraph. */
import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';

declare module 'mdast' {
  interface ParagraphData {
    /** A blank line stands before it in the source; a page of HTML has none. */
    apart?: true | undefined;
  }
}

/** Whether a blank line parts a paragraph from what stands before it. */
export function isApart(node: RootContent): boolean {
  return node.type === 'paragraph' && node.data?.apart === true;
}

/** Note that a blank line stands before the first of some lines: mutates it. Gives them back. */
export function apartFirst(lines: Paragraph[]): Paragraph[] {
  if (lines[0]) lines[0].data = { ...lines[0].data, apart: true };
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
