/** Paths of data as facts keep them (`awards.3.individuals`) and as the outside reads them. */
import type { Path } from './source.ts';

/** As keys and list positions from the root. */
export function keysOf(path: string): (string | number)[] {
  return path === '' ? [] : path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}

/** As a JSON Pointer (RFC 6901): `/awards/3/individuals`; the whole file is the empty one. */
export function pointerOf(path: string | Path): string {
  const keys = typeof path === 'string' ? keysOf(path) : path;
  return keys.map((key) => `/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}
