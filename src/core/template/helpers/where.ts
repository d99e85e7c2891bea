import { unbox } from '../../fact.ts';
import { type Helper, HelperError } from '../helper.ts';

/**
 * The items of a list whose keys have these values; several values for one key are parted by `|`.
 *
 * @example {{#each (where awards status="granted")}}{{form}}{{/each}}
 */
export const where: Helper = ([items], { hash }) => {
  if (items === undefined) return [];
  if (!Array.isArray(items)) throw new HelperError({ vi: 'where cần một danh sách', en: 'where expects a list' });
  return items.filter((item) =>
    Object.entries(hash).every(([key, wanted]) => {
      const found = unbox((item as Record<string, unknown>)[key]);
      return typeof wanted === 'string' ? wanted.split('|').includes(String(found ?? '')) : found === wanted;
    }),
  );
};
