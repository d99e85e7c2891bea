/** A document → its files, one a format, and copies of the photos it links to. */
import type { Image } from 'mdast';
import { imagesOf, movePhotos, photoOutputs } from './images.ts';
import { type Message, message } from './message/message.ts';
import { slugOf } from './publish/publication.ts';
import type { Document, Files, Fonts, Format, Job, Output, Stage, Where } from './types.ts';
import { writers } from './writers/index.ts';

/** Where a document comes from and what it is made for. */
export interface Origin {
  /** How to write; what it does not say has the defaults of `Job`. */
  job: Pick<Job, 'date' | 'html' | 'photos' | 'frontMatter' | 'frontMatterMap' | 'jsonLd'>;
  /** The file that photos lie beside. */
  input: string;
  kind: string;
  /** Path among the outputs without its ending: `<stem>/<kind>`. */
  path: string;
  /** Its name in addresses; made of its title when absent. */
  slug?: string | undefined;
  /** Folder for photos, with its `/`: beside the document, or with a leading `/` from the top of the outputs. May be empty. */
  photosUnder?: string | undefined;
  formats: readonly Format[];
  fonts: Fonts;
  files: Files;
  /** Told each format before it is written. */
  enter?: ((stage: Stage) => void) | undefined;
  /** The place of an image, for a message about it. */
  whereIs(image: Image): Where;
}

/** Stamped on PDF and DOCX when neither the job nor the document has a day: a clock has no say in the bytes. */
const someDay = '2000-01-01';

/** Write a document in every format wanted. Messages: `photo-exists`, and those of the writers. */
export async function writeDocument(
  given: Document,
  origin: Origin,
): Promise<{ outputs: Output[]; messages: Message[] }> {
  const { job, input, kind, path, formats, fonts, files } = origin;
  const { absent, ...there } = imagesOf(given, input, files);
  const { photosUnder = '' } = origin;
  const { document, images } = movePhotos(given, there.images, photosUnder);
  const messages: Message[] = absent.map((photo) =>
    message('photo-exists', { path: photo.path }, origin.whereIs(photo.image)),
  );
  const outputs: Output[] = [];
  const day = /^\d{4}-\d\d-\d\d$/;
  const date = [job.date, document.frame.signed, document.frame.date].find((said) => said && day.test(said)) ?? someDay;
  for (const format of formats) {
    origin.enter?.({ input, kind, format });
    const { load, mediaType } = writers[format];
    const write = await load();
    const bytes = await write(document, {
      date,
      html: job.html ?? 'page',
      photos: job.photos ?? 'link',
      publish: {
        frontMatter: job.frontMatter ?? 'thuky',
        frontMatterMap: job.frontMatterMap ?? {},
        slug: origin.slug ?? slugOf(document, path),
        jsonLd: job.jsonLd ?? true,
      },
      images,
      fonts,
      where: { file: input },
      report: (found) => void messages.push(found),
    });
    outputs.push({ path: `${path}.${format}`, input, kind, mediaType, bytes });
  }
  const linked = formats.some((format) => format === 'md' || format === 'html') && (job.photos ?? 'link') === 'link';
  return {
    outputs: [
      ...outputs,
      ...(linked ? photoOutputs(images, { document: path, folder: photosUnder }, input, kind) : []),
    ],
    messages,
  };
}
