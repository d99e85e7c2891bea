/** Cells of a table that tabulates: a Markdown cell is one line, so what stands in blocks is joined. */
import type { Element, ElementContent } from 'hast';
import { addAll } from '../model/many.ts';
import { isBlock, textOf } from './hast.ts';

/** Join the paragraphs, lines and items of a cell with `; `, or with a space behind a mark of their own. Mutates. */
export function joinBlocks(cell: Element): void {
  const parts = partsOf(cell.children).filter((part) => part.some((node) => !isBlank(node)));
  if (parts.length < 2) {
    if (parts[0]) cell.children = parts[0];
    return;
  }
  cell.children = parts.flatMap((part, index): ElementContent[] => {
    if (index === 0) return part;
    const before = parts[index - 1]?.map(textOf).join('').trimEnd() ?? '';
    return [{ type: 'text', value: before === '' || /[.,:;!?…]$/.test(before) ? ' ' : '; ' }, ...part];
  });
}

function isBlank(node: ElementContent): boolean {
  return node.type === 'text' ? node.value.trim() === '' : node.type === 'comment';
}

/** Runs of words that no block parts. */
function partsOf(children: readonly ElementContent[]): ElementContent[][] {
  const parts: ElementContent[][] = [[]];
  for (const child of children) {
    if (child.type === 'element' && isBlock(child)) addAll(parts, [...partsOf(child.children), []]);
    else parts.at(-1)?.push(child);
  }
  return parts.map(trimmed);
}

/** White space at the ends of a part is that of the source. */
function trimmed(part: ElementContent[]): ElementContent[] {
  const [first, last] = [part[0], part.at(-1)];
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
  return part;
}
