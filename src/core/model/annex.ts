/**
 * Annexes: in an official document a first-level heading `# Phụ lục I. Tên phụ lục` begins one.
 * Source: Decree 30/2020/NĐ-CP, Annex I, Mục II, 7.
 */
import type { Nodes } from 'mdast';
import { wordsOf } from './words-of.ts';

/** What the heading of an annex says. */
export interface AnnexHeading {
  /** Its number as written, capitals: `I`; none when it has none. */
  number?: string;
  /** Its title; empty when the heading has none. */
  title: string;
}

/** After the number a mark may stand before the title: `Phụ lục I. Tên`, `Phụ lục I: Tên`, `Phụ lục – Tên`. */
const shape = /^\s*phụ lục(?:\s+([ivxlc]+|\d+))?(?![\p{L}\d])(?:\s*[.:–—-])?(.*)$/isu;

/** Read the heading of an annex; nothing when the node is none. */
export function annexHeading(node: Nodes): AnnexHeading | undefined {
  if (node.type !== 'heading' || node.depth !== 1) return undefined;
  const found = shape.exec(wordsOf(node));
  if (!found) return undefined;
  const [, number, title = ''] = found;
  return { ...(number ? { number: number.toUpperCase() } : {}), title: title.replace(/\s+/g, ' ').trim() };
}
