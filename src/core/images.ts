/** The photos of a document: their bytes for the writers, and their copies beside linked documents. */
import { visit } from 'unist-util-visit';
import type { Document, Files, Output } from './types.ts';
import { besides } from './wanted.ts';

/** Bytes by URL in the tree, and where a photo that is not there was looked for. */
export interface Images {
  images: Map<string, Uint8Array>;
  absent: { url: string; path: string; from: readonly string[] }[];
}

/** Find the photos of a document beside its data file. Addresses with a scheme (`https:`) are left alone. */
export function imagesOf({ tree }: Document, input: string, files: Files): Images {
  const images = new Map<string, Uint8Array>();
  const absent: Images['absent'] = [];
  visit(tree, 'image', ({ url, data }) => {
    // An empty address keeps the place of a photo that is still to come.
    if (url === '' || images.has(url) || /^[a-z][a-z\d+.-]*:/i.test(url)) return;
    const path = besides(input, url);
    const bytes = files.get(path);
    if (bytes) images.set(url, bytes);
    else absent.push({ url, path, from: data?.from ?? [] });
  });
  return { images, absent };
}

const mediaTypes: Record<string, string> = { jpg: 'image/jpeg', jpeg: 'image/jpeg', png: 'image/png', gif: 'image/gif', webp: 'image/webp' };

/** Copies of the photos beside the documents that link to them. A photo above the data file's folder keeps no copy. */
export function photoOutputs(images: Images['images'], folder: string, input: string, kind: string): Output[] {
  return [...images].flatMap(([url, bytes]) => {
    const path = besides(`${folder}/x`, url);
    if (!path.startsWith(`${folder}/`)) return [];
    const mediaType = mediaTypes[path.slice(path.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';
    return [{ path, input, kind, mediaType, bytes }];
  });
}
