/** The photos of a document: their bytes for the writers, and their copies beside linked documents. */
import type { Image } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Document, Files, Output } from './types.ts';
import { photoKeys } from './wanted.ts';

/** Bytes by URL in the tree, and where a photo that is not there was looked for. */
export interface Images {
  images: Map<string, Uint8Array>;
  absent: { path: string; image: Image }[];
}

/** Find the photos of a document beside its source. Addresses with a scheme (`https:`) are left alone. */
export function imagesOf({ tree }: Document, input: string, files: Files): Images {
  const images = new Map<string, Uint8Array>();
  const absent: Images['absent'] = [];
  visit(tree, 'image', (image) => {
    const { url } = image;
    const keys = photoKeys(input, url);
    const path = keys.find((key) => files.has(key)) ?? keys[0];
    // An empty address keeps the place of a photo that is still to come.
    if (path === undefined || images.has(url)) return;
    const bytes = files.get(path);
    if (bytes) images.set(url, bytes);
    else absent.push({ path, image });
  });
  return { images, absent };
}

const mediaTypes: Record<string, string> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
};

/**
 * Copies of the photos beside the documents that link to them. `document`: path of the document among the outputs.
 * A photo above the folder of its source keeps no copy.
 */
export function photoOutputs(images: Images['images'], document: string, input: string, kind: string): Output[] {
  const folder = document.slice(0, document.lastIndexOf('/') + 1);
  return [...images].flatMap(([url, bytes]) => {
    // A browser reads `%20` as a space before it looks for the file.
    const path = photoKeys(document, url).at(-1) ?? '';
    if (path === '' || !path.startsWith(folder) || /^(\.\.)?\//.test(path)) return [];
    const mediaType = mediaTypes[path.slice(path.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';
    return [{ path, input, kind, mediaType, bytes }];
  });
}

/** The same document with its photos one folder further: `anh/1.jpg` → `cum-7/anh/1.jpg`. The input stays as it is. */
export function movePhotos(
  document: Document,
  images: Images['images'],
  folder: string,
): { document: Document; images: Images['images'] } {
  if (folder === '' || images.size === 0) return { document, images };
  const moved = (url: string): string => (images.has(url) && !/^(?:\.\.)?\//.test(url) ? `${folder}${url}` : url);
  const tree = structuredClone(document.tree);
  visit(tree, 'image', (image) => {
    image.url = moved(image.url);
  });
  return { document: { ...document, tree }, images: new Map([...images].map(([url, bytes]) => [moved(url), bytes])) };
}
