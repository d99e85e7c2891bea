import { type Helper, HelperError } from '../handlebars/run/helper.ts';
import { wordsIn } from './fit.ts';

/**
 * What stands inside, where it has no more than so many words; else what stands after `{{else}}`, which may ask again. The
 * last is taken as it is. Nobody is introduced here: what is not taken would count as said.
 *
 * @vi Lời bên trong nếu không quá số chữ ấy; quá thì lời sau `{{else}}`, lời ấy lại có thể hỏi tiếp. Lời cuối cùng thì luôn được dùng.
 * @example
 * data: {"name": "Ủy ban nhân dân xã Tân Phú", "short": "Xã Tân Phú"}
 * {{#within 4}}{{name}}{{else}}{{short}}{{/within}}
 * → Xã Tân Phú
 */
export const within: Helper = ([most], { fn, inverse, textOf }) => {
  if (typeof most !== 'number')
    throw new HelperError({ vi: 'within cần số chữ', en: 'within expects a number of words' });
  const first = fn();
  if (wordsIn(textOf(first.markdown)) <= most) return first;
  const other = inverse();
  return other.markdown.trim() === '' ? first : other;
};
