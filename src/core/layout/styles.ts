/**
 * Named paragraph styles: one description for PDF and DOCX. `name` is what a Word user sees.
 * Sizes lie within Decree 30/2020/NĐ-CP, Annex I, Mục II and its illustrative table in Mục V.
 */
import { bodyStyles } from './styles/body.ts';
import { frameStyles } from './styles/frame.ts';
import type { ParagraphStyle } from './styles/paragraph-style.ts';
import { pressStyles } from './styles/press.ts';

const officialStyles = { ...bodyStyles, ...frameStyles } as const;

/** Ids of the styles; the same in all layouts, and DOCX's style ids. */
export type StyleId = keyof typeof officialStyles;

/** All styles of one layout, by id. Styles differ between the press and official documents; ids and names do not. */
export function stylesOf(layout: 'article' | 'official' | 'minutes'): Readonly<Record<StyleId, ParagraphStyle>> {
  return layout === 'article' ? { ...officialStyles, ...pressStyles } : officialStyles;
}

/** `Phần I`, `Chương 2`, `Mục 1`: a level that stands centred (Annex I, Mục II, 6). */
const centredLevel = /^(phần|chương|mục|tiểu mục|phụ lục)\s+([ivxlc]+|\d+)(?![\p{L}\d])/iu;

/** The style of a heading, from its depth and its words: `Phần I` is centred at any depth. */
export function headingStyle(depth: 1 | 2 | 3 | 4 | 5 | 6, words: string): StyleId {
  return centredLevel.test(words) ? 'part' : `heading${depth}`;
}
