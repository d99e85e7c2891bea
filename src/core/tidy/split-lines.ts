/** Paragraphs of a portal's Markdown or HTML, where a line end ends a paragraph. */
import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';

/** Split paragraphs of the root at hard breaks, and at line ends where `soft`. Mutates the root. */
export function splitLines(root: Root, soft: boolean): void {
  root.children = root.children.flatMap((node): RootContent[] =>
    node.type === 'paragraph' ? split(node, soft) : [node],
  );
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
