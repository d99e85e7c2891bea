import { type Helper, HelperError } from '../handlebars/run/helper.ts';
import { unbox } from '../model/fact.ts';

/**
 * A list parted by the value of a key, in the order in which each value first appears: a list of `{key, items}`.
 *
 * @vi Chia một danh sách theo giá trị của khóa `by`; mỗi nhóm có `key` và `items`.
 * @example
 * data: {"results": [{"field": "Kiểm sát", "text": "a"}, {"field": "Thi đua", "text": "b"}, {"field": "Kiểm sát", "text": "c"}]}
 * {{#each (group results by="field")}}{{key}}: {{list items key="text"}}. {{/each}}
 * → Kiểm sát: a và c. Thi đua: b.
 */
export const group: Helper = ([items], { hash }) => {
  if (items === undefined) return [];
  const { by } = hash;
  if (!Array.isArray(items) || typeof by !== 'string')
    throw new HelperError({ vi: 'group cần một danh sách và by="khóa"', en: 'group expects a list and by="key"' });
  const groups = new Map<unknown, { key: unknown; items: unknown[] }>();
  for (const item of items) {
    const boxed = (item as Record<string, unknown>)[by];
    const key = unbox(boxed);
    const known = groups.get(key);
    if (known) known.items.push(item);
    else groups.set(key, { key: boxed, items: [item] });
  }
  return [...groups.values()];
};
