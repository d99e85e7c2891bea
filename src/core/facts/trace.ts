/** Which datum a view came from. Views are objects; the words printed from them inherit their path. */

/** Paths of objects, kept outside the objects so that templates see data alone. */
export interface Trace {
  /** The data path of a view (`attendees.0`), if it has one. */
  pathOf(value: object): string | undefined;
  /** Say that `view` tells the datum at `path`; gives `view` back. */
  tag<T extends object>(view: T, path: string): T;
}

/** A trace that knows every object and list inside `root`. */
export function traceOf(root: object): Trace {
  const paths = new WeakMap<object, string>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    paths.set(value, path);
    for (const [key, child] of Object.entries(value)) walk(child, path === '' ? key : `${path}.${key}`);
  };
  walk(root, '');
  return {
    pathOf: (value) => paths.get(value),
    tag: (view, path) => {
      paths.set(view, path);
      return view;
    },
  };
}
