import { type Helper, HelperError } from '../handlebars/run/helper.ts';
import { fact, unbox } from '../model/fact.ts';

/**
 * The sum of a key over a list; nothing where no item states it.
 *
 * @vi Tổng của một khóa trong danh sách; không mục nào ghi thì để trống.
 * @example
 * data: {"awards": [{"collectives": 3}, {"collectives": 4}, {}]}
 * {{sum awards key="collectives"}}
 * → 7
 */
export const sum: Helper = ([given], { hash, from }) => {
  const { key } = hash;
  if (given === undefined) return '';
  if (!Array.isArray(given) || typeof key !== 'string')
    throw new HelperError({ vi: 'sum cần một danh sách và key="khóa"', en: 'sum expects a list and key="key"' });
  const figures = given
    .map((item) => unbox((item as Record<string, unknown>)[key]))
    .filter((figure) => typeof figure === 'number');
  if (figures.length === 0) return '';
  return fact(
    figures.reduce((total, figure) => total + figure, 0),
    from,
    'sum',
  );
};
