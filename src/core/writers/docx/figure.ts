/** A photo with its caption. */

import type { Image } from 'mdast';
import type { IParagraphOptions } from '#docx';
import { BorderStyle } from '#docx';
import { photoPlace } from '../../layout/photo.ts';
import { table } from '../../layout/table.ts';
import { mmToPt, ptToEighth, ptToTwip } from '../../layout/units.ts';
import { placeWords } from '../../photos/missing.ts';
import type { Block, DocxContext } from './context.ts';
import { paragraph } from './paragraph.ts';
import { picture } from './picture.ts';
import { runs } from './run.ts';

/**
 * The photo, kept with its caption. A photo that is not there leaves its place marked and its caption stands.
 * The caption is the image's title.
 */
export function figure(node: Image, context: DocxContext): Block[] {
  const own = { ...context, list: undefined, run: {} };
  const caption = node.title ?? '';
  const shown = picture(node, own);
  const kept = caption ? { ...own, keepNext: true } : own;
  const photo = shown
    ? paragraph('photo', [shown], kept)
    : paragraph('photo', runs(placeFor(node), own), kept, frame(own));
  return caption ? [photo, paragraph('caption', runs(caption, own), own)] : [photo];
}

/** A frame around the place of a photo, in the middle. */
function frame({ width }: DocxContext): IParagraphOptions {
  const side = ptToTwip(Math.max(0, width - mmToPt(photoPlace.width)) / 2);
  const line = { style: BorderStyle.SINGLE, size: ptToEighth(table.border), color: 'auto', space: photoPlace.padding };
  return { indent: { left: side, right: side }, border: { top: line, bottom: line, left: line, right: line } };
}

/** What stands where a photo will go. */
function placeFor(node: Image): string {
  return placeWords(node.alt === node.title ? undefined : node.alt);
}
