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
 * Copies of the photos of a document that links to them. `document`: its path among the outputs; `folder`: where its
 * photos were moved. A photo above the folder of its source keeps no copy.
 */
export function photoOutputs(
  images: Images['images'],
  { document, folder }: { document: string; folder: string },
  input: string,
  kind: string,
): Output[] {
  // A leading `/` of that folder is the top of the outputs; any other is the top of the user's disk.
  const top = folder.startsWith('/') ? folder : undefined;
  const inside = top?.slice(1) ?? document.slice(0, document.lastIndexOf('/') + 1);
  return [...images].flatMap(([url, bytes]) => {
    // A browser reads `%20` as a space before it looks for the file.
    const keys = top && url.startsWith(top) ? photoKeys('', url.slice(1)) : photoKeys(document, url);
    const path = keys.at(-1) ?? '';
    if (path === '' || !path.startsWith(inside) || /^(\.\.)?\//.test(path)) return [];
    const mediaType = mediaTypes[path.slice(path.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';
    return [{ path, input, kind, mediaType, bytes }];
  });
}

/** The same document with its photos in another folder: `anh/1.jpg` → `cum-7/anh/1.jpg`. The input stays as it is. */
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
