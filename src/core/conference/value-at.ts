/** What a data file says at a path, and what the path is called. */
import type { Path } from '../model/source.ts';

/** The value at a path of the checked conference, short forms passed over as `Source.at` does. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce(step, data);
}

/** One step down. A list may stand for an object, an object for a list of one; a text stands for all that is in it. */
function step(here: unknown, key: string | number): unknown {
  if (Array.isArray(here)) return typeof key === 'number' ? here[key] : here;
  if (typeof here !== 'object' || here === null) return here;
  if (typeof key === 'string') return (here as Record<string, unknown>)[key];
  return key === 0 ? here : undefined;
}

/** The last key's name on a path: of `attendees.2`, `attendees`. */
export function nameOf(path: Path): string {
  return String(path.findLast((key) => typeof key === 'string') ?? '');
}
