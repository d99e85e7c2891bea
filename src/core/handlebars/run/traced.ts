/** A value on its way through a template, with the paths of the data it comes from. */
import { Fact, type How } from '../../model/fact.ts';

export interface Traced {
  value: unknown;
  from: readonly string[];
  how?: How | undefined;
}

/** The data path of an object or list that comes from the data file, `''` for its root; undefined for others. */
export type PathOf = (value: object) => string | undefined;

/** Contexts merged for a partial: where each key's value came from. */
export type Merged = WeakMap<object, (key: string) => Traced>;

export const NOTHING: Traced = { value: undefined, from: [] };

/** Whether a value has keys of its own to look up. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Whether `key` is a name known in `value`: own properties only, so that nothing inherited is ever reached. */
export function hasKey(value: unknown, key: string): boolean {
  return isObject(value) && Object.hasOwn(value, key);
}

/** The value of an own key, which must exist. A part of data is traced by its path, a part of a fact by the fact. */
export function member(parent: Traced, key: string, pathOf: PathOf): Traced {
  const object = parent.value as Record<string, unknown>;
  const value = object[key];
  if (value instanceof Fact) return ofFact(value);
  const own = isObject(value) ? pathOf(value) : undefined;
  if (own !== undefined) return { value, from: [own] };
  const above = pathOf(object);
  // The length of a list comes from the list.
  if (above !== undefined && Array.isArray(object) && key === 'length') return { value, from: [above], how: 'count' };
  if (above !== undefined) return { value, from: [above === '' ? key : `${above}.${key}`] };
  return { value, from: parent.from };
}

/** Unbox a fact; trace an object by its own path; any other value comes from `from`. */
export function trace(value: unknown, from: readonly string[], pathOf: PathOf): Traced {
  if (value instanceof Fact) return ofFact(value);
  const own = isObject(value) ? pathOf(value) : undefined;
  return { value, from: own === undefined ? from : [own] };
}

/** All the paths that an argument of a helper comes from: its own, or those of its items. */
export function origins({ value, from }: Traced, pathOf: PathOf): readonly string[] {
  if (from.length > 0 || !Array.isArray(value)) return from;
  return union(value.map((item) => trace(item, [], pathOf).from));
}

/** Paths together, each once, in order. */
export function union(lists: readonly (readonly string[])[]): readonly string[] {
  return lists.length === 1 ? (lists[0] ?? []) : [...new Set(lists.flat())];
}

function ofFact({ value, from, how }: Fact): Traced {
  return how === undefined ? { value, from } : { value, from, how };
}
