/** What the page carries, between what unpacks it and what works with it: two scripts of one page. */

/** Unpacked, or being unpacked. */
export interface Carried {
  /** The code of the worker. */
  engine: Promise<ArrayBuffer>;
  /** The built-in files, as `files.ts` reads them. */
  builtin: Promise<ArrayBuffer>;
}

const place = globalThis as { thukyCarried?: Carried };

/** Say what there is. Called once, by the loader. */
export function carriedIn(carried: Carried): void {
  place.thukyCarried = carried;
}

/** What there is. Throws where no loader ran. */
export function carried(): Carried {
  if (!place.thukyCarried) throw new Error('Nothing is carried');
  return place.thukyCarried;
}
