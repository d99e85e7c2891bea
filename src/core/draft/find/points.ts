/** A list of points within a sentence. */

/** Parted at semicolons; each with a capital and without a full stop. Words too short to say anything are left out. */
export function pointsOf(words: string): string[] {
  return words
    .split(/;\s*(?:và\s+|đồng thời\s+)?/u)
    .map((point) => point.replace(/^[\s:,–-]+|(?<![\s.…/])[\s.…/]+$/gu, '').replace(/\s+/g, ' '))
    .filter((point) => point.split(' ').length >= 3)
    .map(sentenceCase);
}

/** With a capital at its beginning. */
export function sentenceCase(words: string): string {
  return words.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
}
