/** What a finder of claims gives, and how it counts words. */
import type { ClaimType } from '../claim.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Sentence } from '../sentences.ts';

/** A claim by its words: from `first` to before `after`. */
export interface Found {
  type: ClaimType;
  key: string;
  first: number;
  after: number;
}

/** Finds the claims of one type in a sentence. */
export type FindClaims = (sentence: Sentence, lexicon: Lexicon) => Found[];

/** The words of a sentence that a stretch of its text touches; nothing where it touches none. */
export function wordsBetween(
  { words, start: base }: Sentence,
  start: number,
  end: number,
): { first: number; after: number } | undefined {
  const first = words.findIndex((word) => word.end > base + start);
  if (first < 0 || (words[first]?.start ?? 0) >= base + end) return undefined;
  let after = first;
  while (after < words.length && (words[after]?.start ?? 0) < base + end) after += 1;
  return { first, after };
}

/** Claims by a pattern of the text; `keyOf` gives nothing for what is none after all. */
export function byPattern(
  sentence: Sentence,
  type: ClaimType,
  pattern: RegExp,
  keyOf: (match: RegExpMatchArray) => string | undefined,
): Found[] {
  return [...sentence.text.matchAll(pattern)].flatMap((match): Found[] => {
    const key = keyOf(match);
    const place = key === undefined ? undefined : wordsBetween(sentence, match.index, match.index + match[0].length);
    return key === undefined || !place ? [] : [{ type, key, ...place }];
  });
}
