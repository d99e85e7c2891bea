/** The front matter of a site that has a schema of its own: the same data under other names. */
import type { Matter } from './dialects.ts';

/**
 * Keys under the names that `map` gives them: `{date: pubDate, image: cover.src, thuky.authors: authors}`.
 * A dot goes into a map, on both sides. An empty name drops the key. A new name that is taken keeps what it has, and the
 * key its own name. `unknown`: keys of `map` that this document has not.
 */
export function renameKeys(
  matter: Matter,
  map: Readonly<Record<string, string>>,
): { matter: Matter; unknown: string[] } {
  const renamed = copy(matter);
  const unknown: string[] = [];
  // All are taken before any is put, so that two keys can change places.
  const taken = Object.entries(map).flatMap(([key, name]) => {
    const value = take(renamed, key.split('.'));
    if (value === undefined) unknown.push(key);
    return value === undefined ? [] : [{ key, name, value }];
  });
  for (const { key, name, value } of taken) {
    if (name !== '' && !put(renamed, name.split('.'), value)) put(renamed, key.split('.'), value);
  }
  return { matter: renamed, unknown };
}

type Entries = Record<string, unknown>;

/** Maps copied, so that they can be changed; everything else as it is. */
function copy(matter: Matter): Entries {
  return Object.fromEntries(Object.entries(matter).map(([key, value]) => [key, isMap(value) ? copy(value) : value]));
}

/** Take the value at a path out; a map that it leaves empty goes too. */
function take(from: Entries, [key = '', ...rest]: readonly string[]): unknown {
  const inner = Object.hasOwn(from, key) ? from[key] : undefined;
  if (rest.length === 0) {
    delete from[key];
    return inner;
  }
  if (!isMap(inner)) return undefined;
  const value = take(inner, rest);
  if (Object.keys(inner).length === 0) delete from[key];
  return value;
}

/** Put a value where a path says; `false` when something stands there. */
function put(into: Entries, [key = '', ...rest]: readonly string[], value: unknown): boolean {
  const has = Object.hasOwn(into, key);
  if (rest.length > 0) {
    if (!has) set(into, key, {});
    const inner = into[key];
    return isMap(inner) && put(inner, rest, value);
  }
  if (!has) set(into, key, value);
  return !has;
}

/** As a key of its own, whatever its name (`__proto__`). */
function set(into: Entries, key: string, value: unknown): void {
  Object.defineProperty(into, key, { value, enumerable: true, writable: true, configurable: true });
}

/** A plain map: no list, and no time stamp. */
function isMap(value: unknown): value is Entries {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
