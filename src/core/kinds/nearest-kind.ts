/** Which kind of document was meant. */
import { slug } from '../language/slug.ts';
import { nearest } from '../message/nearest.ts';
import type { Kind } from './kinds.ts';

/** `bien-ban` and `Biên bản` are `minutes` by its title; else the nearest name. */
export function nearestKind(asked: string, kinds: readonly Kind[]): string | undefined {
  const wanted = slug(asked);
  const titled = kinds.map(({ name, settings }) => ({ name, title: slug(settings.title ?? '') }));
  return (
    titled.find(({ title }) => title !== '' && title === wanted)?.name ??
    nearest(
      asked,
      kinds.map(({ name }) => name),
    ) ??
    titled.find(
      ({ title }) =>
        title !== '' &&
        title ===
          nearest(
            wanted,
            titled.map((one) => one.title),
          ),
    )?.name
  );
}
