/** Where the photos of a conference lie beside its documents. */
import { seedOf } from '../text/seed.ts';
import { photoKeys } from './keys.ts';

/** Folder for photos that lie outside of the folder of their data. */
const folder = 'photos/';

/**
 * Addresses of photos outside of the folder of their data → addresses beside a document: `../anh/x.jpg`, `/anh/x.jpg` →
 * `photos/x.jpg`, or `photos/x-1f0c23aa.jpg` where another photo has that name. Those below the folder are not listed:
 * they keep their address. `urls`: of all photos of the conference, so that its documents agree.
 */
export function photoNames(urls: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Map<string, string>();
  const local = urls.filter((url) => photoKeys('', url).length > 0);
  for (const url of local) if (!isOutside(url)) taken.set(placeOf(url), placeOf(url));
  for (const url of local.filter(isOutside)) {
    const place = placeOf(url);
    const wanted = `${folder}${url.slice(url.lastIndexOf('/') + 1)}`;
    const free = (taken.get(placeOf(wanted)) ?? place) === place;
    const name = free ? wanted : wanted.replace(/(?=\.[^./]*$)|$(?<!\.[^./]*)/, `-${seedOf(place).toString(16)}`);
    taken.set(placeOf(name), place);
    names.set(url, name);
  }
  return names;
}

/** Whether an address leads out of the folder that it begins in. */
function isOutside(url: string): boolean {
  return /^(?:\/|\.\.(?:\/|$))/.test(placeOf(url));
}

/** The path that an address leads to, from where it begins. Some file systems take A and a for one name. */
function placeOf(url: string): string {
  return (photoKeys('', url).at(-1) ?? url).toLowerCase();
}
