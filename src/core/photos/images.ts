/** The photos of a document: their bytes for the writers, and their copies beside linked documents. */
import type { Image } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Document } from '../model/document.ts';
import type { Output } from '../model/job.ts';
import type { Kept } from '../model/kept.ts';
import type { Files } from '../model/source.ts';
import { photoKeys } from './keys.ts';
import { type PhotoSort, photoSort } from './sort.ts';

/** A photo that somebody can show. */
export interface Photo extends PhotoSort {
  bytes: Uint8Array;
  /** Its key among the files. */
  path: string;
  /** Where it is shown first. */
  image: Image;
}

/** Photos by URL in the tree, where one that is not there was looked for, and those that are no pictures. */
export interface Images {
  images: Map<string, Photo>;
  absent: { path: string; image: Image }[];
  unfit: Photo[];
}

/**
 * Find the photos of a document beside its source. Addresses with a scheme (`https:`) are left alone.
 * `sorts`: what is known of photos that were looked at before.
 */
export function imagesOf({ tree }: Document, input: string, files: Files, sorts: Kept<PhotoSort>): Images {
  const images: Images['images'] = new Map();
  const unfit: Photo[] = [];
  const absent: Images['absent'] = [];
  const seen = new Set<string>();
  visit(tree, 'image', (image) => {
    const { url } = image;
    const keys = photoKeys(input, url);
    const path = keys.find((key) => files.has(key)) ?? keys[0];
    // An empty address keeps the place of a photo that is still to come.
    if (path === undefined || seen.has(url)) return;
    seen.add(url);
    const bytes = files.get(path);
    if (!bytes) {
      absent.push({ path, image });
      return;
    }
    const photo = { bytes, path, image, ...sorts.of(bytes, '', () => photoSort(bytes)) };
    if (photo.shown === 'none') unfit.push(photo);
    else images.set(url, photo);
  });
  return { images, absent, unfit };
}

/** Media types of what browsers show. */
const mediaTypes: Record<string, string> = {
  jpg: 'image/jpeg',
  svg: 'image/svg+xml',
};

/**
 * Copies of the photos of a document that links to them. `document`: its path among the outputs; `folder`: where its
 * photos were moved. A photo above the folder of its source that was given no name beside the document keeps no copy.
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
  return [...images].flatMap(([url, { type, bytes }]) => {
    // A browser reads `%20` as a space before it looks for the file.
    const keys = top && url.startsWith(top) ? photoKeys('', url.slice(1)) : photoKeys(document, url);
    const path = keys.at(-1) ?? '';
    if (path === '' || !path.startsWith(inside) || /^(\.\.)?\//.test(path)) return [];
    return [{ path, input, kind, mediaType: mediaTypes[type] ?? `image/${type}`, bytes }];
  });
}

/**
 * The same document with its photos in another folder: `anh/1.jpg` → `cum-7/anh/1.jpg`. `names`: addresses beside the
 * document of photos outside of the folder of the data. The input stays as it is.
 */
export function movePhotos(
  document: Document,
  images: Images['images'],
  { folder, names }: { folder: string; names: ReadonlyMap<string, string> },
): { document: Document; images: Images['images'] } {
  const moved = (url: string): string => {
    const inside = names.get(url) ?? url;
    return images.has(url) && !/^(?:\.\.)?\//.test(inside) ? `${folder}${inside}` : url;
  };
  if ([...images.keys()].every((url) => moved(url) === url)) return { document, images };
  const shown = withUrls(document, moved);
  return { document: shown, images: new Map([...images].map(([url, photo]) => [moved(url), photo])) };
}

/**
 * The same document where every photo of one's own that is not among `images` is the empty address of a photo still to
 * come: a page shows its place, and not a broken picture. The input stays as it is.
 */
export function withPlaces(document: Document, images: ReadonlyMap<string, unknown>): Document {
  const there = (url: string): boolean => images.has(url) || photoKeys('', url).length === 0;
  let lacks = false;
  visit(document.tree, 'image', ({ url }) => {
    lacks ||= !there(url);
  });
  return lacks ? withUrls(document, (url) => (there(url) ? url : '')) : document;
}

function withUrls(document: Document, change: (url: string) => string): Document {
  const tree = structuredClone(document.tree);
  visit(tree, 'image', (image) => {
    image.url = change(image.url);
  });
  return { ...document, tree };
}
