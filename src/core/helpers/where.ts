import { type Helper, HelperError } from '../handlebars/run/helper.ts';
import { unbox } from '../model/fact.ts';

/**
 * The items of a list whose keys have these values; several values for one key are parted by `|`;
 * `true` asks for those that have the key at all, `false` for those that have not.
 *
 * @vi Những mục có khóa mang giá trị ấy; nhiều giá trị cách nhau bằng `|`; `true` là có khóa ấy, `false` là không.
 * @example
 * data: {"awards": [{"form": "Cờ thi đua", "status": "granted"}, {"form": "Bằng khen", "status": "proposed"}]}
 * {{#each (where awards status="granted")}}{{form}}{{/each}}
 * → Cờ thi đua
 */
export const where: Helper = ([items], { hash }) => {
  if (items === undefined) return [];
  if (!Array.isArray(items)) throw new HelperError({ vi: 'where cần một danh sách', en: 'where expects a list' });
  return items.filter((item) =>
    Object.entries(hash).every(([key, wanted]) => {
      const found = unbox((item as Record<string, unknown>)[key]);
      if (typeof wanted === 'boolean') return Boolean(found) === wanted;
      return typeof wanted === 'string' ? wanted.split('|').includes(String(found ?? '')) : found === wanted;
    }),
  );
};
