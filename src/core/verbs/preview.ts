/** One document for the eye, while somebody types its data: its web page, or the pages of its PDF. */
import type { VFileMessage } from 'vfile-message';
import type { Message } from '../message/message.ts';
import { hasError, word } from '../message/words.ts';
import type { Document } from '../model/document.ts';
import type { Job } from '../model/job.ts';
import { addAll } from '../model/many.ts';
import type { Files } from '../model/source.ts';
import { imagesOf, withPlaces } from '../photos/images.ts';
import { documentsOf } from '../pipeline/documents.ts';
import { type House, openHouse } from '../pipeline/house.ts';
import { pageStyle } from '../writers/html/page-style.ts';
import { unknownKinds } from './check-names.ts';

/** What to show. */
export interface PreviewJob extends Pick<Job, 'compare' | 'templates' | 'style' | 'lang' | 'seed' | 'angle'> {
  input: string;
  kind: string;
  view: 'web' | 'pages';
}

/**
 * What there is to see. `web`: an `article` element and the style that stands with it, for a shadow tree; `pages`: one
 * SVG a page (see `previewPages`). Words name the pointers of their data in `data-source`, parted by spaces; pictures have
 * the addresses that the data gives them, in `src` or `data-image`. Nothing where the data has errors.
 */
export interface Preview {
  shown?: { view: 'web'; html: string; style: string } | { view: 'pages'; pages: string[] };
  messages: VFileMessage[];
}

/** Make the document and show it. Pure, as `build` is; the messages are those of `build` for one kind. */
export async function preview(
  job: PreviewJob,
  files: Files,
  { house = openHouse(job, files) }: { house?: House } = {},
): Promise<Preview> {
  const { input, kind, view, lang = 'vi' } = job;
  const messages: Message[] = [...house.messages, ...unknownKinds([kind], house)];
  const report = (more: readonly Message[]): void => void addAll(messages, more);
  if (hasError(messages)) return { messages: word(messages, lang) };
  const [made] = documentsOf({ ...job, inputs: [input], kinds: [kind] }, files, house, { report, enter: () => {} });
  const shown = made && (await show(made.document, { input, view, files, house, report }));
  return { ...(shown && { shown }), messages: word(messages, lang) };
}

interface Showing extends Pick<PreviewJob, 'input' | 'view'> {
  files: Files;
  house: House;
  report(messages: readonly Message[]): void;
}

async function show(given: Document, { input, view, files, house, report }: Showing): Promise<Preview['shown']> {
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
