import { curlyQuotes } from '../../language/quote.ts';
import { patternRule } from '../pattern-rule.ts';

/**
 * Quotes are “ ”, never straight (unless the house style wants them so) and never « ».
 *
 * @example ok: Danh hiệu “Chiến sĩ thi đua”.
 * @example not ok: Danh hiệu "Chiến sĩ thi đua".
 * @example mended: Danh hiệu “Chiến sĩ thi đua”.
 * @example not ok: Danh hiệu «Chiến sĩ thi đua».
 * @example mended: Danh hiệu “Chiến sĩ thi đua”.
 */
export const quotesCurly = patternRule('quotes-curly', /["«»„‟]/gu, ({ index, 0: found }, { text }, { style }) => {
  if (found === '"' && style?.quotes === 'straight') return undefined;
  const expected = found === '"' ? curlyQuotes(text).charAt(index) : found === '»' || found === '‟' ? '”' : '“';
  const pairs = text.split('"').length % 2 === 1;
  return { found, expected, mend: found !== '"' || pairs ? true : undefined };
});
