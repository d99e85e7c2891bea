/** The head of a complete page: encoding, width of the device, what the page says of itself, its style; no code. */
import type { Element, ElementContent } from 'hast';
import { frameWords } from '../../layout/frame-words.ts';
import type { Document } from '../../model/document.ts';
import type { Frame } from '../../model/frame.ts';
import type { WriteContext } from '../../model/writer.ts';
import { articleLd, scriptJson } from '../../publish/json-ld.ts';
import { linkPreview } from '../../publish/link-preview.ts';
import { element } from './element.ts';
import { pageStyle } from './page-style.ts';

/** The elements of `head`, in order. */
export function pageHead(document: Document, { photos, publish }: WriteContext): ElementContent[] {
  const { frame } = document;
  const address = publish?.address;
  const data = (publish?.jsonLd ?? true) ? articleLd(document, photos === 'link', address) : undefined;
  return [
    element('meta', { charSet: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('title', {}, pageTitle(frame)),
    ...(frame.description ? [meta('name', 'description', frame.description)] : []),
    ...(frame.authors ?? []).map((author) => meta('name', 'author', author)),
    ...(address ? [element('link', { rel: 'canonical', href: address })] : []),
    ...linkPreview(document, address).map(({ attribute, key, content }) => meta(attribute, key, content)),
    element('style', {}, pageStyle),
    ...(data ? [element('script', { type: 'application/ld+json' }, scriptJson(data))] : []),
  ];
}

function meta(attribute: 'name' | 'property', key: string, content: string): Element {
  return element('meta', { [attribute]: key, content });
}

/** The name a browser shows: the headline, or type and abstract. */
function pageTitle(frame: Frame): string {
  if (frame.title) return frame.title;
  const { type, abstract } = frameWords(frame);
  return [type, ...abstract].filter(Boolean).join(' ') || 'thuky';
}
