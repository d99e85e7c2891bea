/** Which kind of document was meant. */
import { slug } from '../language/slug.ts';
import { nearest } from '../message/nearest.ts';
import type { Kind } from './kinds.ts';

/** `bien-ban` and `Biên bản` are `minutes` by its title; else the nearest name, else the nearest title. */
export function nearestKind(asked: string, kinds: readonly Kind[]): string | undefined {
  const wanted = slug(asked);
  const byTitle = new Map<string, string>();
  for (const { name, settings } of kinds) {
    const title = slug(settings.title ?? '');
    if (title !== '' && !byTitle.has(title)) byTitle.set(title, name);
  }
  const names = kinds.map(({ name }) => name);
  return byTitle.get(wanted) ?? nearest(asked, names) ?? byTitle.get(nearest(wanted, [...byTitle.keys()]) ?? '');
}
