/** Markdown with front matter → files: an edited `.md` becomes the signed document again, without its data. */

import { hasError, word } from '../message/words.ts';
import { type Format, formatNames, isPaged } from '../model/formats.ts';
import type { Built, Job } from '../model/job.ts';
import { keep } from '../model/kept.ts';
import type { Files } from '../model/source.ts';
import { stemOf } from '../model/stem.ts';
import { fontsOf, type House } from '../pipeline/house.ts';
import { writeDocument } from '../pipeline/write-document.ts';
import { readDocument } from './read-document.ts';

/** What to set. */
export interface TypesetJob
  extends Pick<Job, 'lang' | 'date' | 'photos' | 'html' | 'frontMatter' | 'frontMatterMap' | 'jsonLd' | 'site'> {
  /** Key of the Markdown file; its photos are found beside it. */
  input: string;
  /** Those of pages, PDF and DOCX, when absent. */
  formats?: readonly Format[] | undefined;
}

/**
 * Set one Markdown file. Outputs are named after it: `<stem>.<format>`; nothing is numbered again.
 * A file with errors in its front matter gives messages and no outputs. Pure, as `build` is.
 * Messages: `file-exists`, `encoding-utf8`, those of the tree and the writers, `front-matter-present`, and
 * `front-matter-complete` for what the official form demands.
 */
export async function typeset(
  job: TypesetJob,
  files: Files,
  { house }: { house?: Pick<House, 'fonts' | 'photos'> } = {},
): Promise<Built> {
  const { input, formats = formatNames.filter(isPaged), lang = 'vi' } = job;
  const { document, messages } = readDocument(input, files);
  if (!document || hasError(messages)) return { outputs: [], messages: word(messages, lang) };
  const written = await writeDocument(document, {
    job,
    input,
    kind: document.frame.kind ?? document.frame.layout,
    path: stemOf(input),
    formats,
    fonts: house?.fonts ?? fontsOf(files),
    photos: house?.photos ?? keep(),
    files,
    whereIs: ({ position }) => ({ file: input, place: position }),
  });
  return { outputs: written.outputs, messages: word([...messages, ...written.messages], lang) };
}
