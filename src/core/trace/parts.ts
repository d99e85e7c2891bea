/** A document → its words in the order in which it is read, each stretch with where it came from. */
import type { Nodes } from 'mdast';
import { chartFence } from '../model/chart.ts';
import type { Document } from '../model/document.ts';
import type { Origin } from '../model/placeholder.ts';

/** Words of the template itself have no origin; those of front matter have the key that they stand under. */
export interface Part {
  text: string;
  origin?: Origin;
  key?: string;
}

/** Body first, then what data says in front matter. A picture's words are its caption. */
export function partsOf({ tree, framed = [] }: Document): Part[] {
  return [...partsWithin(tree), ...framed.map(({ text, key, ...origin }) => ({ text, key, origin }))];
}

function partsWithin(node: Nodes): Part[] {
  if (node.type === 'image') return words(node.title ?? node.alt ?? '', node);
  // What a chart shows is drawn from its figures, which stand in the text or in the table beside it.
  if (node.type === 'code' && node.lang === chartFence) return [];
  if (node.type === 'text' || node.type === 'code' || node.type === 'inlineCode') return words(node.value, node);
  return 'children' in node ? node.children.flatMap((child) => partsWithin(child)) : [];
}

function words(text: string, { data }: Nodes): Part[] {
  if (text === '') return [];
  const { from = [], how, placed } = data ?? {};
  return [from.length === 0 && placed === undefined ? { text } : { text, origin: { from, how, placed } }];
}
