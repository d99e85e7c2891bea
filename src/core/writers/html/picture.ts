/** Photos in HTML. */
import type { Element, ElementContent } from 'hast';
import type { Image } from 'mdast';
import type { WriteContext } from '../../model/writer.ts';
import { imageBox } from '../../photos/image-box.ts';
import { placeWords } from '../../photos/missing.ts';
import { dataUrl } from './data-url.ts';
import { element } from './element.ts';

/** A picture with its caption; a framed place where the photo is still missing. */
export function figure(image: Image, context: WriteContext): Element {
  const shown: ElementContent =
    image.url === ''
      ? element('div', { className: 'photo-place' }, placeWords(image.alt))
      : picture({ ...image, title: null }, context);
  return element('figure', {}, shown, ...(image.title ? [element('figcaption', {}, image.title)] : []));
}

/** A picture with its size in pixels, so that a page does not jump when it comes; among words, the words of one that is still missing. */
export function picture({ url, alt, title }: Image, { photos, images }: WriteContext): Element {
  if (url === '') return element('em', {}, placeWords(alt || title));
  const bytes = photos === 'inline' ? images.get(url) : undefined;
  const src = bytes ? dataUrl(bytes) : encodeURI(decode(url));
  const known = images.get(url);
  const box = known && imageBox(known);
  const size = box && { width: String(box.width), height: String(box.height) };
  return element('img', { src, alt: alt ?? '', ...(title ? { title } : {}), ...size });
}

/** A URL's own escapes are kept: decoded first, so that `%20` does not become `%2520`. */
function decode(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
