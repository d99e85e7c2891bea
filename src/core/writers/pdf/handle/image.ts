import type { Image } from 'mdast';
import { photoSize } from '../../../layout/photo.ts';
import { message } from '../../../message/message.ts';
import { imageBox } from '../../../photos/image-box.ts';
import { isForPages } from '../../../photos/sort.ts';
import { imageReadable } from '../../rules.ts';
import type { Block } from '../content.ts';
import type { Handler, PdfContext } from '../context.ts';
import { line } from '../paragraph.ts';
import { photoPlace } from '../photo-place.ts';
import { tag } from '../tag.ts';

/** Longer captions may part from their photo, so that nothing is lost at the foot of a page. */
const longCaption = 1200;

/**
 * A photo, centred, with its caption (the image's title) under it.
 * Without bytes, or with bytes that cannot be drawn, the place for it is marked and the caption stands.
 * Messages: `image-readable`. A photo without a file is reported once for all formats, not here.
 */
export const image: Handler<'image'> = (node, context) => {
  const caption = node.title ?? '';
  const blocks: Block[] = [
    picture(node, context) ?? photoPlace(node.alt && node.alt !== caption ? node.alt : '', context),
  ];
  if (caption !== '') blocks.push(line(caption, 'caption', context));
  return [{ stack: blocks, ...(caption.length < longCaption ? { unbreakable: true } : {}) }];
};

function picture(node: Image, context: PdfContext): Block | undefined {
  const bytes = context.write.images.get(node.url);
  if (node.url === '' || bytes === undefined) return undefined;
  const box = imageBox(bytes);
  if (box === undefined || !isForPages(box.type) || context.broken.has(node.url)) {
    const params = { url: node.url, found: box?.type ?? '?', format: 'PDF' };
    context.write.report(message(imageReadable, params, { ...context.write.where, place: node.position }));
    return undefined;
  }
  context.state.images.set(node.url, bytes);
  const { width, height } = photoSize(box);
  const scale = Math.min(1, context.width / width);
  const shown = (node.alt || node.title || 'Ảnh').normalize('NFC');
  const element = tag('Figure', context.tag, { alt: shown });
  return {
    image: node.url,
    tag: element,
    width: width * scale,
    height: height * scale,
    alignment: 'center',
    margin: [0, 4, 0, 0],
  };
}
