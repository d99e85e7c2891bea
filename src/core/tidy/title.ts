/** The headline of a scraped article. */
import type { Root, RootContent } from 'mdast';
import type { Report } from './finding.ts';
import { wordsOf } from './words-of.ts';

/** A headline that the head of the page gives too may stand this far down (blocks). */
const deepest = 4;

/**
 * Take the headline off the body: its first heading, or one near the start that says what the head of the page says;
 * else, where `bare`, a first line that is no sentence (4 to 30 words without a mark at the end, and more text after it).
 * Mutates the root.
 */
export function takeTitle(
  root: Root,
  { bare, known }: { bare: boolean; known?: string | undefined },
  report: Report,
): string | undefined {
  const at = root.children
    .slice(0, deepest)
    .findIndex((block, index) => isHeading(block) && (index === 0 || isSameTitle(wordsOf(block), known)));
  const block = root.children[Math.max(0, at)];
  if (!block || (at < 0 && !(bare && isBareTitle(root, block)))) return undefined;
  const words = wordsOf(block);
  root.children.splice(Math.max(0, at), 1);
  report({ is: 'title', near: words });
  return words;
}

function isHeading(block: RootContent): boolean {
  return block.type === 'heading' && block.depth <= 2;
}

function isBareTitle(root: Root, first: RootContent): boolean {
  const words = wordsOf(first);
  const count = words.split(' ').length;
  const isLine =
    first.type === 'paragraph' && root.children.length > 2 && !first.children.some(({ type }) => type === 'image');
  return isLine && count >= 4 && count <= 30 && !/[.!?…:;,]["”)]?$/.test(words);
}

/** Whether two are one headline: in other letters, or with the name of the site behind it (`… - Cổng thông tin`). */
export function isSameTitle(one: string, other: string | undefined): boolean {
  if (other === undefined) return false;
  const [left, right] = [lettersOf(one), lettersOf(other.replace(/(?<!\s)\s+[-–—|]\s[^-–—|]+$/u, ''))];
  return left === right || left === lettersOf(other);
}

function lettersOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
