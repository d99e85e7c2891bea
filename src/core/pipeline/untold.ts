/** What a data file says and no document prints. */
import type { Conference } from '../conference/schema/conference.ts';
import { conferenceShape } from '../conference/schema/conference-shape.ts';
import type { Shape } from '../model/context-shape.ts';

/** Keys whose values steer the documents and are never words of theirs. */
const steering: readonly string[] = [
  '$schema',
  'style',
  'id',
  'only',
  'aliases',
  'after',
  'field',
  'file',
  'separator',
  'shows',
];
/** Units are declared so that other keys may name them. */
const declared = 'units';

/** Paths of all words and figures of a conference, in the order of the schema: `awards.0.form`. Words of a fixed set and flags steer. */
export function statedPaths(conference: Conference): string[] {
  const walk = (value: unknown, shape: Shape | undefined, path: string): string[] => {
    if (value === undefined || shape === undefined) return [];
    if (shape.is === 'list')
      return Array.isArray(value) ? value.flatMap((item, at) => walk(item, shape.of, `${path}.${at}`)) : [];
    if (shape.is === 'record')
      return Object.entries(shape.keys).flatMap(([key, { shape: inner }]) =>
        steering.includes(key) || (path === '' && key === declared)
          ? []
          : walk((value as Record<string, unknown>)[key], inner, path === '' ? key : `${path}.${key}`),
      );
    return shape.is === 'number' || (shape.is === 'text' && shape.words === undefined) ? [path] : [];
  };
  return walk(conference, conferenceShape(), '');
}

/** Those of the stated paths that nothing printed comes from. `told`: paths behind what was printed, of a datum, of a group or of a part. */
export function untoldPaths(conference: Conference, told: Iterable<string>): string[] {
  const known = new Set(told);
  const within = new Set<string>();
  for (const path of known) for (const above of parents(path)) within.add(above);
  return statedPaths(conference).filter(
    (path) => !known.has(path) && !within.has(path) && !parents(path).some((above) => known.has(above)),
  );
}

/** `awards.0.form` → `awards`, `awards.0`. */
function parents(path: string): string[] {
  const steps = path.split('.');
  return steps.slice(1).map((_, at) => steps.slice(0, at + 1).join('.'));
}
