/** A document → its files, one a format, and copies of the photos it links to. */
import type { House } from './house.ts';
import { imagesOf, photoOutputs } from './images.ts';
import { type Message, message } from './message/message.ts';
import type { Kind } from './template/kinds.ts';
import type { Document, Files, Format, Job, Output, Source } from './types.ts';
import { writers } from './writers/index.ts';

/** Where a document comes from and what it is made for. */
export interface Origin {
  job: Job;
  input: string;
  stem: string;
  kind: Kind;
  source: Source;
  house: House;
  files: Files;
}

/** Stamped on PDF and DOCX when neither the job nor the document has a day: a clock has no say in the bytes. */
const someDay = '2000-01-01';

const allFormats: readonly Format[] = ['md', 'html', 'txt', 'pdf', 'docx'];

/** Write a document in every format wanted. Messages: `photo-exists`, and those of the writers. */
export async function writeDocument(document: Document, origin: Origin): Promise<{ outputs: Output[]; messages: Message[] }> {
  const { job, input, stem, kind, source, house, files } = origin;
  const { images, absent } = imagesOf(document, input, files);
  const messages: Message[] = absent.map(({ path, from }) =>
    message('photo-exists', { path }, source.at((from[0] ?? '').split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key)))),
  );
  const outputs: Output[] = [];
  const day = /^\d{4}-\d\d-\d\d$/;
  const date = [job.date, document.frame.signed, document.frame.date].find((said) => said && day.test(said)) ?? someDay;
  for (const format of job.formats ?? kind.settings.formats ?? allFormats) {
    const { load, mediaType } = writers[format];
    const write = await load();
    const bytes = await write(document, {
      date,
      html: job.html ?? 'page',
      photos: job.photos ?? 'link',
      images,
      fonts: house.fonts,
      where: { file: input },
      report: (found) => void messages.push(found),
    });
    outputs.push({ path: `${stem}/${kind.name}.${format}`, input, kind: kind.name, mediaType, bytes });
  }
  const linked = outputs.some(({ path }) => /\.(md|html)$/.test(path)) && (job.photos ?? 'link') === 'link';
  return { outputs: [...outputs, ...(linked ? photoOutputs(images, stem, input, kind.name) : [])], messages };
}
