/**
 * What a page says of itself for those who share its address: Open Graph, which Facebook and Zalo read, and the card of X.
 * Sources: https://ogp.me, https://developer.x.com/en/docs/x-for-websites/cards/overview/markup
 */
import type { Document } from '../model/document.ts';
import { publicationOf } from './publication.ts';

/** One line of the head: `property` for Open Graph, `name` for the others. */
export interface PreviewLine {
  attribute: 'property' | 'name';
  key: string;
  content: string;
}

/**
 * The lines of an article; none of an official document or of an article without a headline. `address`: where the page
 * stands on its site, with scheme; without it no line is told that must hold an address (`og:url`, `og:image`).
 */
export function linkPreview(document: Document, address: string | undefined): PreviewLine[] {
  const { frame } = document;
  const { title, description, date, authors, image, lang } = publicationOf(document);
  if (frame.layout !== 'article' || !title) return [];
  const picture = address && image ? new URL(image.url, address).href : undefined;
  const og = (key: string, content: string | undefined): PreviewLine[] =>
    content ? [{ attribute: 'property', key, content }] : [];
  const card = (key: string, content: string | undefined): PreviewLine[] =>
    content ? [{ attribute: 'name', key, content }] : [];
  return [
    ...og('og:type', 'article'),
    ...og('og:title', title),
    ...og('og:description', description),
    ...og('og:locale', lang === 'vi' ? 'vi_VN' : undefined),
    ...og('og:site_name', frame.publisher),
    ...og('og:url', address),
    ...og('og:image', picture),
    ...og('og:image:alt', picture && image?.alt),
    ...og('article:published_time', date),
    ...authors.flatMap((author) => og('article:author', author)),
    ...card('twitter:card', picture ? 'summary_large_image' : 'summary'),
  ];
}

/** The address of a site, with its `/` at the end. */
export function withSlash(site: string): string {
  return site.endsWith('/') ? site : `${site}/`;
}

/** The address of a page on its site; `index.html` is the folder itself. Nothing when the site has no address. */
export function pageAddress(site: string, path: string): string | undefined {
  const base = withSlash(site);
  const below = encodeURI(path.replace(/(^|\/)index\.html$/, '$1'));
  return URL.canParse(base) ? base + below : undefined;
}
