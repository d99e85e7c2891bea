/** Which files a job needs besides its inputs: the photos that its data files point to. */

import { visit } from 'unist-util-visit';
import { isMap } from './is-map.ts';
import { readYaml } from './readers/read-yaml.ts';
import { parseMarkdown } from './tree/parse-markdown.ts';
import type { Files, Job } from './types.ts';

/** `photos/x.jpg` of `data/a.yaml` → `data/photos/x.jpg`. `..` is followed; the result has no leading `/` unless `file` has. */
function besides(file: string, path: string): string {
  const parts = path.startsWith('/') ? [] : file.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** Keys of `Files` for the file compared with and the photos of all inputs, in order, each once. A door loads them before it calls `build`. */
export function wantedFiles(job: Job, files: Files): string[] {
  const wanted = new Set<string>(job.compare === undefined ? [] : [job.compare]);
  for (const input of job.inputs) {
    const bytes = files.get(input);
    const data = bytes && readYaml(input, bytes).source?.data;
    for (const file of photoFiles(data)) wanted.add(besides(input, file));
  }
  return [...wanted];
}

/** The photos that a data file names, as it names them, in order. `data`: as read, not yet checked. */
export function photoFiles(data: unknown): string[] {
  const photos = isMap(data) ? data.photos : undefined;
  return (Array.isArray(photos) ? photos : [photos]).flatMap((photo) => {
    const file = isMap(photo) ? photo.file : undefined;
    return typeof file === 'string' && file !== '' ? [file] : [];
  });
}

/** Keys of `Files` for the photos of a Markdown file, in order, each once. A door loads them before it calls `typeset`. */
export function wantedPhotos(input: string, files: Files): string[] {
  const bytes = files.get(input);
  const wanted = new Set<string>();
  visit(parseMarkdown(new TextDecoder().decode(bytes).normalize('NFC')), 'image', ({ url }) => {
    for (const key of photoKeys(input, url)) wanted.add(key);
  });
  return [...wanted];
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
