/** Words, sentences and searches in a passage. */
import type { Span } from './kept.ts';

/** One word: letters and digits in a row. */
export interface Word extends Span {
  text: string;
  lower: string;
}

/** Words of a text in order. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ({ index, 0: actual }) => ({
    text: actual,
    lower: actual.toLowerCase(),
    from: index,
    to: index + actual.length,
  }));
}

/** A search for whole words: none of its matches begins or ends inside a word. `source` is the inside of a RegExp. */
export function wholeWords(source: string, flags = 'gu'): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${source})(?![\\p{L}\\p{M}\\p{N}])`, flags);
}

/** The text with what RegExp takes for signs made plain. */
export function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** `replacement` with a capital where `actual` has one: `Sát nhập` → `Sáp nhập`. */
export function likeCase(actual: string, replacement: string): string {
  const letters = actual.replace(/[^\p{L}]/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) return replacement.toUpperCase();
  const [first = ''] = actual;
  return first !== first.toLowerCase() ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement;
}

/** Whether all letters are capitals, as in the head of a document. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

const inside = /(?<=(?<![\p{L}.])(?:TP|TX|ThS|TS|PGS|GS|BS|KS|Tr|St|P|Q|H|v\.v|Đ))\.$/u;

/** Sentences of a text: a mark, then a space and a capital or an opening quote. An abbreviation's point ends none. */
export function sentencesOf(text: string): Span[] {
  const made: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(/(?<![.!?…])[.!?…]+[”’)\]]*(?=\s+[“‘(]?\p{Lu})/gu)) {
    const to = match.index + match[0].length;
    const before = text.slice(Math.max(from, to - 8), to);
    if (inside.test(before) || /(?<!\p{L})\p{Lu}\.$/u.test(before)) continue;
    made.push({ from, to });
    from = to + (/^\s*/.exec(text.slice(to))?.[0].length ?? 0);
  }
  if (from < text.length) made.push({ from, to: text.length });
  return made;
}
