/** Files, and places in them: what readers give and messages point to. */
import type { Point, Position } from 'unist';

/** Every file the core may see, by its path with `/`: `data/x.yaml` → bytes. Built-in files lie under `@thuky/`. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Whether a key is that of a file which comes with the program. */
export function isBuiltIn(key: string): boolean {
  return key.startsWith('@thuky/');
}

/** Where in a data file something stands: keys and list positions from the root. */
export type Path = readonly (string | number)[];

/** A place in one of `Files`, as exact as is known. */
export interface Where {
  file: string;
  place?: Point | Position | undefined;
}

/** Where a place begins. */
export function pointOf({ place }: Pick<Where, 'place'>): Point | undefined {
  return place && 'start' in place ? place.start : place;
}

/** Where in its file a place is, for order; the start when that is not known. UTF-16 units. */
export function offsetOf(where: Where): number {
  return pointOf(where)?.offset ?? 0;
}

/** A data file read: plain data that knows its place. Every scalar is a string, as it was written. */
export interface Source {
  file: string;
  text: string;
  data: unknown;
  /** The place of the value at `path`, or of its nearest ancestor that exists. */
  at(path: Path): Where;
  /** The place of the key itself (the name before the colon), for messages about names. */
  keyAt(path: Path): Where;
}
