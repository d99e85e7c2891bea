/** The user's own keys, `x-…`: taken out before the check, put back where they stood. */

import type { Path } from '../model/source.ts';
import { isMap } from '../yaml/is-map.ts';

/** One key of the user's own. */
export interface OwnKey {
  path: Path;
  value: unknown;
}

/** A copy of plain data without keys that begin with `x-`, and those keys. */
export function takeOwnKeys(data: unknown, path: Path = [], taken: OwnKey[] = []): { data: unknown; taken: OwnKey[] } {
  if (Array.isArray(data)) {
    return { data: data.map((item, index) => takeOwnKeys(item, [...path, index], taken).data), taken };
  }
  if (!isMap(data)) return { data, taken };
  const rest: Record<string, unknown> = Object.create(null);
  for (const [key, value] of Object.entries(data)) {
    if (key.startsWith('x-')) taken.push({ path: [...path, key], value });
    else rest[key] = takeOwnKeys(value, [...path, key], taken).data;
  }
  return { data: rest, taken };
}

/**
 * Put the user's own keys of `data` onto `checked`, the same data after the check. Mutates `checked`.
 * The check may have widened short forms: a lone item stands in a list then, a list under its key.
 */
export function giveOwnKeys(data: unknown, checked: unknown): void {
  if (Array.isArray(data)) {
    if (Array.isArray(checked)) for (const [index, item] of data.entries()) giveOwnKeys(item, checked[index]);
    // A list that stood for an object fills its one key.
    else if (isMap(checked))
      giveOwnKeys(
        data,
        Object.values(checked).find((value) => value !== undefined),
      );
  } else if (isMap(data)) {
    const home = Array.isArray(checked) ? checked[0] : checked;
    if (!isMap(home)) return;
    for (const [key, value] of Object.entries(data)) {
      if (key.startsWith('x-')) home[key] = value;
      else giveOwnKeys(value, home[key]);
    }
  }
}
