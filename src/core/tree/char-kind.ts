/** How Markdown sees a character beside a marker (CommonMark 2.1: Unicode white space and punctuation). */

export type CharKind = 'space' | 'punctuation' | 'word';

/** The kind of one character (one code point). */
export function charKind(char: string): CharKind {
  if (/\s/.test(char)) return 'space';
  return /[\p{P}\p{S}]/u.test(char) ? 'punctuation' : 'word';
}

/**
 * The kind of the character at an edge of text. Some parsers see the halves of an astral symbol (an emoji) as letters,
 * so it counts as one here: then both kinds of parser read the same.
 */
export function edgeKind(text: string, edge: 'start' | 'end'): CharKind {
  const unit = text.charAt(edge === 'start' ? 0 : text.length - 1);
  return /\p{Surrogate}/u.test(unit) ? 'word' : charKind(unit);
}
