/** Front matter of somebody else → what our frame knows, and the rest as keys of the user's own. */
import { parse } from 'yaml';
import { isMap } from '../yaml/is-map.ts';

/** Other names for keys of the frame. */
const names: Record<string, string> = {
  author: 'authors',
  summary: 'description',
  excerpt: 'description',
  published: 'date',
  pubDate: 'date',
  language: 'lang',
};
const lists = new Set(['authors']);
/** Our layouts; a generator's `post` is none of them. */
const layouts = new Set(['article', 'official', 'minutes']);

/**
 * `title`, `description`, `date` (its day), `authors`, `lang`; any other key becomes `x-…`, as does one that is taken.
 * `known`: keys of the frame. Broken YAML stays whole under `x-front-matter`.
 */
export function scrapedMatter(yaml: string, known: readonly string[]): Record<string, unknown> {
  let data: unknown;
  try {
    data = parse(yaml, { schema: 'failsafe', logLevel: 'error' });
  } catch {
    return { 'x-front-matter': yaml };
  }
  if (!isMap(data)) return yaml.trim() ? { 'x-front-matter': yaml } : {};
  const frame: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(data)) {
    const name = names[key] ?? key;
    const fits =
      known.includes(name) &&
      !(name in frame) &&
      (name !== 'layout' || layouts.has(String(value))) &&
      (typeof value === 'string' || lists.has(name));
    if (fits && name === 'date') {
      const day = /^\d{4}-\d{2}-\d{2}/.exec(String(value))?.[0];
      frame[day ? 'date' : 'x-date'] = day ?? value;
      if (day && day !== value) frame['x-date'] = value;
    } else if (fits) frame[name] = lists.has(name) && !Array.isArray(value) ? [value] : value;
    else frame[key.startsWith('x-') ? key : `x-${key}`] = value;
  }
  return frame;
}
