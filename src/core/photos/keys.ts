/** Where photos lie: those that a data file names, and the keys of `Files` that an address may lead to. */
import { isMap } from '../yaml/is-map.ts';

/** `photos/x.jpg` of `data/a.yaml` → `data/photos/x.jpg`. `..` is followed; the result has no leading `/` unless `file` has. */
export function besides(file: string, path: string): string {
  const parts = path.startsWith('/') ? [] : file.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** The photos that a data file names, as it names them, in order. `data`: as read, not yet checked. */
export function photoFiles(data: unknown): string[] {
  const photos = isMap(data) ? data.photos : undefined;
  return (Array.isArray(photos) ? photos : [photos]).flatMap((photo) => {
    const file = isMap(photo) ? photo.file : undefined;
    return typeof file === 'string' && file !== '' ? [file] : [];
  });
}

/**
 * Where the photo of a document may lie, the likeliest first: its address as written, and with `%20` and the like read.
 * Nothing for an empty address (the place of a photo still to come) and for one with a scheme (`https:`).
 */
export function photoKeys(input: string, url: string): string[] {
  if (url === '' || /^[a-z][a-z\d+.-]*:/i.test(url)) return [];
  const read = url.replace(/(?:%[\da-f]{2})+/gi, (codes) => {
    const bytes = Uint8Array.from(codes.slice(1).split('%'), (code) => Number.parseInt(code, 16));
    return new TextDecoder().decode(bytes);
  });
  return [...new Set([url, read.normalize('NFC')])].map((path) => besides(input, path));
}
