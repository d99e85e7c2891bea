/** The headline of a scraped article. */
import type { Root } from 'mdast';
import type { Report } from './finding.ts';
import { wordsOf } from './words.ts';

/**
 * Take the headline off the body: its first heading; else, where `bare`, a first line that is no sentence
 * (4 to 30 words without a mark at the end, and more text after it). Mutates the root.
 */
export function takeTitle(root: Root, bare: boolean, report: Report): string | undefined {
  const [first] = root.children;
  if (!first) return undefined;
  const words = wordsOf(first);
  const count = words.split(' ').length;
  const isLine =
    first.type === 'paragraph' && root.children.length > 2 && !first.children.some(({ type }) => type === 'image');
  const isHeading = first.type === 'heading' && first.depth <= 2;
  if (!isHeading && !(bare && isLine && count >= 4 && count <= 30 && !/[.!?…:;,]["”)]?$/.test(words))) return undefined;
  root.children.shift();
  report({ is: 'title', near: words });
  return words;
}
