/** One document for the eye: its web page, or the pages of its PDF. */
import type { Message } from '../message/message.ts';
import type { Document } from '../model/document.ts';
import type { Files } from '../model/source.ts';
import { imagesOf, withPlaces } from '../photos/images.ts';
import type { House } from '../pipeline/house.ts';
import { pageStyle } from '../writers/html/page-style.ts';

/**
 * What there is to see. `web`: an `article` element and the style that stands with it, for a shadow tree; `pages`: one
 * SVG a page (see `previewPages`). Words name the pointers of their data in `data-source`, parted by spaces, where the
 * document was made of data; pictures have the addresses that it gives them, in `src` or `data-image`.
 */
export type Shown = { view: 'web'; html: string; style: string } | { view: 'pages'; pages: string[] };

interface Showing {
  /** Key of the file that photos lie beside. */
  input: string;
  view: Shown['view'];
  files: Files;
  house: Pick<House, 'fonts' | 'photos'>;
  report(messages: readonly Message[]): void;
}

/** Show it. Messages: those of the writers. */
export async function showDocument(given: Document, { input, view, files, house, report }: Showing): Promise<Shown> {
  const { images } = imagesOf(given, input, files, house.photos);
  const document = withPlaces(given, images);
  const context = {
    date: '',
    html: 'fragment',
    photos: 'link',
    trace: true,
    images: new Map(
      [...images].filter(([, { shown }]) => view === 'web' || shown === 'page').map(([url, { bytes }]) => [url, bytes]),
    ),
    fonts: house.fonts,
    where: { file: input },
    report: (one: Message) => report([one]),
  } as const;
  if (view === 'web') {
    const { writeHtml } = await import('../writers/html/write-html.ts');
    return { view, html: new TextDecoder().decode(await writeHtml(document, context)), style: pageStyle };
  }
  const { previewPages } = await import('../writers/pdf/preview-pages.ts');
  return { view, pages: await previewPages(document, context) };
}
