/** A document that a person edits as Markdown, for the eye: what `typeset` would set. */
import type { Message } from '../message/message.ts';
import { word } from '../message/words.ts';
import type { Lang } from '../model/job.ts';
import { addAll } from '../model/many.ts';
import type { Files } from '../model/source.ts';
import type { House } from '../pipeline/house.ts';
import type { Preview } from './preview.ts';
import { readDocument } from './read-document.ts';
import { type Shown, showDocument } from './show-document.ts';

/** What to show. `input`: key of the Markdown; its photos are found beside it. */
export interface PreviewTextJob {
  input: string;
  view: Shown['view'];
  lang?: Lang | undefined;
}

/** Show it. Nothing where its front matter has errors. Messages: those of `typeset`. */
export async function previewText(
  { input, view, lang = 'vi' }: PreviewTextJob,
  files: Files,
  { house }: { house: Pick<House, 'fonts' | 'photos'> },
): Promise<Preview> {
  const { document, messages } = readDocument(input, files);
  const report = (more: readonly Message[]): void => void addAll(messages, more);
  const shown = document && (await showDocument(document, { input, view, files, house, report }));
  return { ...(shown && { shown }), messages: word(messages, lang) };
}
