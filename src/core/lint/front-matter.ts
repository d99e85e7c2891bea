/** Front matter → passages: its words, not its keys, names, dates and symbols. */
import type { Source } from '../model/source.ts';
import { align } from './align.ts';
import { gather, nothing, settled } from './gather.ts';
import { type Passage, passage } from './prose.ts';

/** Keys whose values people read as prose. */
const prose = new Set(['title', 'description', 'kicker', 'abstract', 'bases', 'to', 'recipients', 'caption']);
const names = new Set(['byline', 'authors', 'author']);

/**
 * Passages of front matter that was read. `start`: where its first line begins in the text; offsets of `source` count
 * from there.
 */
export function frontMatterPassages(
  { text, data, at }: Pick<Source, 'text' | 'data' | 'at'>,
  start: number,
): Passage[] {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const kind = prose.has(key) ? 'field' : names.has(key) ? 'name' : undefined;
    if (kind === undefined) return [];
    const values: [unknown, (string | number)[]][] = Array.isArray(value)
      ? value.map((one, index) => [one, [key, index]])
      : [[value, [key]]];
    return values.flatMap(([one, path]): Passage[] => {
      const { place } = at(path);
      if (typeof one !== 'string' || !place) return [];
      const begin = ('start' in place ? place.start : place).offset ?? 0;
      const end = 'end' in place ? (place.end.offset ?? text.length) : text.length;
      const words = nothing();
      gather(
        words,
        one,
        align(one, text.slice(begin, end)).map((offset) => offset + begin + start),
      );
      const { text: said, origins } = settled(words);
      return said === '' ? [] : [passage(kind, said, origins, new Set())];
    });
  });
}
