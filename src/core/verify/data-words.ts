/** Looking through data of any shape: every word and figure with its path. */

/** A word or figure and where it stands: `awards.3.form`. */
export interface Leaf {
  path: string;
  /** The last key that is a name: of `by.2`, `by`. */
  key: string;
  value: string | number;
}

/** All words and figures, in order. */
export function leavesOf(data: unknown, path = '', key = ''): Leaf[] {
  if (typeof data === 'string' || typeof data === 'number') return [{ path, key, value: data }];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, inner]) =>
    leavesOf(inner, path === '' ? name : `${path}.${name}`, /^\d+$/.test(name) ? key : name),
  );
}

/** All objects with their paths, the outermost first. */
export function objectsOf(data: unknown, path = ''): { path: string; object: Readonly<Record<string, unknown>> }[] {
  if (typeof data !== 'object' || data === null) return [];
  const below = Object.entries(data).flatMap(([name, inner]) =>
    objectsOf(inner, path === '' ? name : `${path}.${name}`),
  );
  return Array.isArray(data) ? below : [{ path, object: data as Readonly<Record<string, unknown>> }, ...below];
}
