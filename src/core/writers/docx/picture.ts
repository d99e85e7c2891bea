/** Bytes of a photo → a drawing in Word. */

import type { Image } from 'mdast';
import { ImageRun } from '#docx';
import { photoSize } from '../../layout/photo.ts';
import { message } from '../../message/message.ts';
import { imageBox } from '../../photos/image-box.ts';
import { isForPages } from '../../photos/sort.ts';
import { imageReadable } from '../rules.ts';
import type { DocxContext } from './context.ts';
import { writable } from './run.ts';

/** Points → the pixels of 1/96 inch that `docx` counts in; whole ones only would bend the picture. */
const toPixels = (pt: number): number => (pt * 96) / 72;

/** EXIF orientation 1–8 → degrees clockwise, and whether it is mirrored first. Source: EXIF 2.32, tag 274. */
const turns: Record<number, readonly [turn: number, mirrored: boolean]> = {
  2: [0, true],
  3: [180, false],
  4: [180, true],
  5: [270, true],
  6: [90, false],
  7: [90, true],
  8: [270, false],
};

/**
 * The picture fitted to the page and set upright; nothing when it is not there or is neither PNG nor JPEG.
 * Messages: `image-readable`. A photo without a file is reported once for all formats, not here.
 */
export function picture(node: Image, context: DocxContext): ImageRun | undefined {
  const { write, state } = context;
  const bytes = write.images.get(node.url);
  if (!bytes) return undefined;
  const found = imageBox(bytes);
  if (!found || !isForPages(found.type)) {
    const params = { url: node.url, found: found?.type ?? '?', format: 'DOCX' };
    write.report(message(imageReadable, params, { ...write.where, place: node.position }));
    return undefined;
  }
  state.pictures += 1;
  const number = state.pictures;
  const upright = photoSize(found);
  const [turn, mirrored] = turns[found.orientation] ?? [0, false];
  // The file says the size of the picture as it is stored; Word turns the box with the picture.
  const [width, height] = turn % 180 === 0 ? [upright.width, upright.height] : [upright.height, upright.width];
  return new ImageRun({
    type: found.type,
    data: bytes,
    transformation: {
      width: toPixels(width),
      height: toPixels(height),
      rotation: turn,
      ...(mirrored ? { flip: { horizontal: true } } : {}),
    },
    altText: {
      id: String(number),
      name: `Ảnh ${number}`,
      description: writable(node.alt || node.title || '', context),
    },
  });
}
