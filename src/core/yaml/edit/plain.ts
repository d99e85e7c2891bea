/** Plain data of a data file: every scalar is the text that was written. */
import type { Path } from '../../model/source.ts';
import { isMap } from '../is-map.ts';

export type Plain = string | readonly Plain[] | { readonly [key: string]: Plain };

/** A change of plain data. `move`: the item at the end of the path, to another place of its list. */
export type PlainChange =
  | { op: 'set'; path: Path; value: Plain }
  | { op: 'insert'; path: Path; value: Plain }
  | { op: 'remove'; path: Path }
  | { op: 'move'; path: Path; to: number };

/** `isMap`, of plain data. */
export function isRecord(value: unknown): value is { readonly [key: string]: Plain } {
  return isMap(value);
}

/**
 * The data after a change; the input stays as it is. A path whose parents are not there makes them, lists for numbers.
 * What is empty is the empty text.
 */
export function changed(data: Plain, { path, ...change }: PlainChange): Plain {
  const [key, ...rest] = path;
  if (key === undefined) return 'value' in change ? change.value : '';
  const inner = (value: Plain | undefined): Plain => changed(value ?? '', { ...change, path: rest } as PlainChange);
  if (typeof key === 'number') {
    const list = Array.isArray(data) ? [...(data as readonly Plain[])] : [];
    if (rest.length > 0) list[key] = inner(list[key]);
    else if (change.op === 'set') list[key] = change.value;
    else if (change.op === 'insert') list.splice(key, 0, change.value);
    else if (change.op === 'remove') list.splice(key, 1);
    else list.splice(change.to, 0, ...list.splice(key, 1));
    return list;
  }
  const record = isRecord(data) ? data : {};
  if (rest.length === 0 && change.op === 'remove')
    return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
  return { ...record, [key]: inner(record[key]) };
}

/** Whether two say the same; keys in any order, and an empty key as one that is not there. */
export function sameData(one: Plain | undefined, other: Plain | undefined): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => sameData(item, other[index]));
  if (isRecord(one) && isRecord(other)) {
    const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...keys].every((key) => sameData(one[key] ?? '', other[key] ?? ''));
  }
  return (one ?? '') === (other ?? '');
}
