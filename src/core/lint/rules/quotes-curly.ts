import { curlyQuotes } from '../../language/quote.ts';
import { patternRule } from '../pattern-rule.ts';

/**
 * Quotes are “ ”, never straight (unless the house style wants them so) and never « ».
 *
 * @example ok: Danh hiệu “Chiến sĩ thi đua”.
 * @example not ok: Đồng chí nói:"Cố gắng."
 * @example mended: Đồng chí nói:“Cố gắng.”
 * @example not ok: Danh hiệu "Chiến sĩ thi đua".
 * @example mended: Danh hiệu “Chiến sĩ thi đua”.
 * @example not ok: Danh hiệu «Chiến sĩ thi đua».
 * @example mended: Danh hiệu “Chiến sĩ thi đua”.
 */
export const quotesCurly = patternRule('quotes-curly', /["«»„‟]/gu, ({ index, 0: found }, { text }, { style }) => {
  if (found === '"' && style?.quotes === 'straight') return undefined;
  // The letter before says which it is; the whole text for each of many quotes would take too long.
  const before = text.charAt(index - 1);
  const expected = found === '"' ? curlyQuotes(before + found).slice(-1) : found === '»' || found === '‟' ? '”' : '“';
  const pairs = text.split('"').length % 2 === 1;
  return { found, expected, mend: found !== '"' || pairs ? true : undefined };
});
