/** Data that knows its place: the shape of a file beside the plain data that was read from it. */
import type { Path } from '../model/source.ts';

/** Start and end, as UTF-16 offsets in the file's text. */
export type Span = readonly [start: number, end: number];

/** One value of the file. `empty`: a key or a list item with nothing after it. */
export type Located = { span: Span } & (
  | { kind: 'map'; entries: Map<string, { key: Span; value: Located }> }
  | { kind: 'list'; items: Located[] }
  | { kind: 'text' }
  | { kind: 'empty' }
);

/** The value one step further, if the step can be taken; the value itself where the file used a short form. */
function step(value: Located, key: string | number): Located | undefined {
  if (value.kind === 'map' && typeof key === 'string') return value.entries.get(key)?.value;
  if (value.kind === 'list' && typeof key === 'number') return value.items[key];
  // `tasks.items.1` where the file says `tasks: [ … ]`, and `byline.authors.0` where it says `byline: …`.
  if (value.kind === 'list') return value;
  return key === 0 ? value : undefined;
}

/**
 * The value at `path`, or its nearest ancestor that exists.
 * Paths are those of the checked conference: a step that a short form left out of the file is passed over.
 */
export function find(root: Located, path: Path): Located {
  let here = root;
  for (const key of path) {
    const next = step(here, key);
    if (!next) return here;
    here = next;
  }
  return here;
}

/** The key at the end of `path`: its name before the colon. Nothing for list items and keys that are not there. */
export function findKey(root: Located, path: Path): Span | undefined {
  const name = path.at(-1);
  const parent = find(root, path.slice(0, -1));
  return typeof name === 'string' && parent.kind === 'map' ? parent.entries.get(name)?.key : undefined;
}
