/** A document → its files, one a format, and copies of the photos it links to. */
import type { Image } from 'mdast';
import { isOf, type Message, message } from '../message/message.ts';
import type { Document } from '../model/document.ts';
import { formats as about, type Format, isPaged, linksPhotos } from '../model/formats.ts';
import type { Job, Output, Stage } from '../model/job.ts';
import type { Kept } from '../model/kept.ts';
import { refusalOf } from '../model/refusal.ts';
import type { Files, Where } from '../model/source.ts';
import type { Fonts } from '../model/writer.ts';
import { type Images, imagesOf, movePhotos, photoOutputs, withPlaces } from '../photos/images.ts';
import type { PhotoSort } from '../photos/sort.ts';
import { pageAddress } from '../publish/link-preview.ts';
import { slugOf } from '../publish/publication.ts';
import { writers } from '../writers/index.ts';
import { imageReadable } from '../writers/rules.ts';
import { photoExists } from './rules.ts';

/** Where a document comes from and what it is made for. */
export interface Origin {
  /** How to write; what it does not say has the defaults of `Job`. */
  job: Pick<Job, 'date' | 'html' | 'photos' | 'frontMatter' | 'frontMatterMap' | 'jsonLd' | 'site' | 'trace'>;
  /** The file that photos lie beside. */
  input: string;
  kind: string;
  /** Path among the outputs without its ending: `<stem>/<kind>`. */
  path: string;
  /** Its name in addresses; made of its title when absent. */
  slug?: string | undefined;
  /** Folder for photos, with its `/`: beside the document, or with a leading `/` from the top of the outputs. May be empty. */
  photosUnder?: string | undefined;
  /** Addresses beside the document of photos outside of the folder of the data: `photoNames` of the conference. */
  photoNames?: ReadonlyMap<string, string> | undefined;
  formats: readonly Format[];
  fonts: Fonts;
  files: Files;
  /** What is known of photos: that of the house. */
  photos: Kept<PhotoSort>;
  /** Told each format before it is written. */
  enter?: ((stage: Stage) => void) | undefined;
  /** The place of an image, for a message about it. */
  whereIs(image: Image): Where;
}

/** Stamped on PDF and DOCX when neither the job nor the document has a day: a clock has no say in the bytes. */
const someDay = '2000-01-01';

/** Write a document in every format wanted. Messages: `photo-exists`, `image-readable`, and those of the writers. */
export async function writeDocument(
  given: Document,
  origin: Origin,
): Promise<{ outputs: Output[]; messages: Message[] }> {
  const { job, input, kind, path, formats, fonts, files } = origin;
  const found = imagesOf(given, input, files, origin.photos);
  const { photosUnder = '', photoNames = new Map() } = origin;
  const { document, images } = movePhotos(given, found.images, { folder: photosUnder, names: photoNames });
  const messages = photoMessages(found, origin);
  const web = new Map([...images].map(([url, { bytes }]) => [url, bytes]));
  const pages = new Map([...web].filter(([url]) => images.get(url)?.shown === 'page'));
  const shown = withPlaces(document, images);
  const outputs: Output[] = [];
  const day = /^\d{4}-\d\d-\d\d$/;
  const date = [job.date, document.frame.signed, document.frame.date].find((said) => said && day.test(said)) ?? someDay;
  const frontMatter = job.frontMatter ?? 'thuky';
  for (const format of formats) {
    origin.enter?.({ input, kind, format });
    const write = await writers[format]();
    // What is set again later keeps the address of a photo, for when it is there.
    const again = about[format].frontMatter && frontMatter === 'thuky';
    const bytes = await write(again ? document : shown, {
      date,
      html: job.html ?? 'page',
      photos: job.photos ?? 'link',
      trace: job.trace,
      publish: {
        frontMatter,
        frontMatterMap: job.frontMatterMap ?? {},
        address: job.site && pageAddress(job.site, `${path}.html`),
        slug: origin.slug ?? slugOf(document, path),
        jsonLd: job.jsonLd ?? true,
      },
      // Pages hold no picture but PNG and JPEG.
      images: isPaged(format) ? pages : web,
      fonts,
      where: { file: input },
      report: (message) => void messages.push(atItsPhoto(message, images, origin)),
    });
    outputs.push({ path: `${path}.${format}`, input, kind, mediaType: about[format].mediaType, bytes });
  }
  const linked = formats.some((format) => linksPhotos(format, job.photos));
  return {
    outputs: [
      ...outputs,
      ...(linked ? photoOutputs(images, { document: path, folder: photosUnder }, input, kind) : []),
    ],
    messages,
  };
}

/** What is wrong with the photos, each reported once for all formats. */
function photoMessages({ images, absent, unfit }: Images, { formats, files, whereIs }: Origin): Message[] {
  const pages = formats.filter(isPaged).map((format) => format.toUpperCase());
  const webOnly = pages.length > 0 ? [...images.values()].filter(({ shown }) => shown === 'web') : [];
  return [
    ...absent.map(({ path, image }) => message(photoExists, { path, why: refusalOf(files, path) }, whereIs(image))),
    ...unfit.map(({ path, type, image }) =>
      message(imageReadable, { url: path, found: type, format: '' }, whereIs(image)),
    ),
    ...webOnly.map(({ path, type, image }) =>
      message(imageReadable, { url: path, found: type, format: pages.join(', ') }, whereIs(image)),
    ),
  ];
}

/** A writer knows where an image stands in the tree; people look for it in their data. */
function atItsPhoto(found: Message, images: Images['images'], { whereIs }: Origin): Message {
  if (!isOf(found, imageReadable)) return found;
  const photo = images.get(found.params.url);
  return photo ? message(imageReadable, { ...found.params, url: photo.path }, whereIs(photo.image)) : found;
}
