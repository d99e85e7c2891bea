/** One document for the eye, while somebody types its data: its web page, or the pages of its PDF. */
import type { VFileMessage } from 'vfile-message';
import type { Message } from '../message/message.ts';
import { hasError, word } from '../message/words.ts';
import type { Job } from '../model/job.ts';
import { addAll } from '../model/many.ts';
import type { Files } from '../model/source.ts';
import { documentsOf } from '../pipeline/documents.ts';
import { type House, openHouse } from '../pipeline/house.ts';
import { unknownKinds } from './check-names.ts';
import { type Shown, showDocument } from './show-document.ts';

/** What to show. */
export interface PreviewJob extends Pick<Job, 'compare' | 'templates' | 'style' | 'lang' | 'seed' | 'angle'> {
  input: string;
  kind: string;
  view: 'web' | 'pages';
}

/** What there is to see; nothing where the data has errors. */
export interface Preview {
  shown?: Shown;
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
  const shown = made && (await showDocument(made.document, { input, view, files, house, report }));
  return { ...(shown && { shown }), messages: word(messages, lang) };
}
