import { type Helper, HelperError } from '../handlebars/run/helper.ts';
import { termSets, term as wordFor } from '../language/terms.ts';
import { words } from './arguments.ts';

/**
 * The Vietnamese for an English word of the data file. Sets: programme, session, mode, method, voice, chosen, approximation, status.
 *
 * @vi Tiếng Việt của một từ trong dữ liệu. Các bộ từ: programme, session, mode, method, voice, chosen, approximation, status.
 * @example
 * data: {"venue": {"mode": "online"}}
 * {{term "mode" venue.mode}}
 * → trực tuyến
 */
export const term: Helper = ([set, word]) => {
  if (word === undefined || word === '') return '';
  const said = words(word);
  if (!termSets.includes(String(set)))
    throw new HelperError({
      vi: `term không có bộ từ “${set}”; có: ${termSets.join(', ')}`,
      en: `term has no set “${set}”; there are: ${termSets.join(', ')}`,
    });
  return wordFor(String(set), said) ?? said;
};
