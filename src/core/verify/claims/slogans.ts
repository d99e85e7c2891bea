import { byPattern, type FindClaims } from './found.ts';

/** Words between quotation marks: slogans, titles, sayings. Key: their words. Fewer than three words name something. */
export const slogans: FindClaims = (sentence) =>
  byPattern(sentence, 'slogan', /[“"]([^“”"]{6,})[”"]/gu, ([, words = '']) =>
    words.trim().split(/\s+/).length < 3 ? undefined : '',
  ).map((found) => ({
    ...found,
    key: sentence.words
      .slice(found.first, found.after)
      .map(({ key }) => key)
      .join(' '),
  }));
