/** Values into the tree: each becomes a text node of its own that carries the data it tells. */
import type { Break, Nodes, PhrasingContent, Text } from 'mdast';
import { chartFence } from '../model/chart.ts';
import { addAll } from '../model/many.ts';
import type { Transform } from './transform.ts';
import { fillString, type Part, splitValues, type Value } from './value.ts';

/**
 * Replace placeholders. In running text a value is a `text` node with `data.from`; its line ends are `break`s,
 * or spaces where a line cannot break (headings, table cells). In a URL, an alternative text, a caption and in code it joins the string.
 * Line ends and runs of spaces that the template itself leaves become one space.
 */
export const fillValues: Transform = (tree, { values }) => fill(tree, values ?? [], values !== undefined, false);

function fill(node: Nodes, values: readonly Value[], tidy: boolean, oneLine: boolean): void {
  if ('url' in node) fillFields(node, values);
  // A chart was filled when it was read: what looks like a placeholder there now is data.
  if (node.type === 'code' && node.lang === chartFence) return;
  if ((node.type === 'code' || node.type === 'inlineCode') && node.value !== '') {
    const { text, from } = fillString(node.value, values);
    node.value = node.type === 'code' ? text : text.replace(/(?<!\s)\s*\n\s*/g, ' ');
    if (from.length > 0) node.data = { ...node.data, from };
  }
  if (!('children' in node)) return;
  const inside = oneLine || node.type === 'heading' || node.type === 'tableCell';
  const children = node.children.flatMap((child): Nodes[] => {
    if (child.type === 'text') return fillText(child, values, tidy, inside);
    fill(child, values, tidy, inside);
    return [child];
  });
  node.children = children as typeof node.children;
}

function fillFields(node: Extract<Nodes, { url: string }>, values: readonly Value[]): void {
  const from: string[] = [];
  const put = (text: string): string => {
    const filled = fillString(text, values);
    addAll(from, filled.from);
    return filled.text.replace(/(?<!\s)\s*\n\s*/g, ' ').trim();
  };
  if ('alt' in node && node.alt) node.alt = put(node.alt);
  node.url = put(node.url);
  if (node.title) node.title = put(node.title) || null;
  if (from.length > 0) node.data = { ...node.data, from: [...new Set(from)] };
}

function fillText(node: Text, values: readonly Value[], tidy: boolean, oneLine: boolean): PhrasingContent[] {
  const parts = joinLiterals(splitValues(node.value, values));
  return parts.flatMap((part): PhrasingContent[] => {
    if (typeof part === 'string') {
      const joined = part.replace(/(?:(?<![ \t])[ \t]+)?\n[ \t]*/g, ' ');
      return [{ ...node, value: tidy ? joined.replace(/ {2,}/g, ' ') : joined }];
    }
    const lines = oneLine ? [part.text.replace(/(?<!\s)\s*\n\s*/g, ' ')] : part.text.split('\n');
    return lines.flatMap((line, index): PhrasingContent[] => {
      const { text: _, ...origin } = part;
      const text: Text = { type: 'text', value: line, data: origin };
      return index === 0 ? [text] : [{ type: 'break' } satisfies Break, text];
    });
  });
}

/** Literal text on both sides of an empty value is one stretch, so that the spaces around it can become one. */
function joinLiterals(parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (typeof part === 'string' && typeof last === 'string') joined[joined.length - 1] = last + part;
    else joined.push(part);
  }
  return joined;
}
