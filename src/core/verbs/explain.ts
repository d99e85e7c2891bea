/** Which data made the words of a document, and which tag of a template placed them. */
import type { VFileMessage } from 'vfile-message';
import { valueAt } from '../conference/value-at.ts';
import type { Message } from '../message/message.ts';
import { message } from '../message/message.ts';
import { word as inWords } from '../message/words.ts';
import { keysOf } from '../model/data-path.ts';
import type { How } from '../model/fact.ts';
import type { Job } from '../model/job.ts';
import { addAll } from '../model/many.ts';
import { refusalOf } from '../model/refusal.ts';
import type { Files } from '../model/source.ts';
import { documentsOf } from '../pipeline/documents.ts';
import { type House, openHouse } from '../pipeline/house.ts';
import { readPlaced } from '../pipeline/placed-text.ts';
import { type DatumPlace, dataBehind, earlierSource } from '../pipeline/trace-output.ts';
import { fileExists } from '../text/rules.ts';
import { wordsIn } from '../text/words.ts';
import { type LocatedPart, locateParts } from '../trace/locate.ts';
import { partsOf } from '../trace/parts.ts';
import { refineTree } from '../trace/refine.ts';
import { templateLine } from '../trace/template-line.ts';
import { type Asked, wordsAt } from '../trace/words-at.ts';

export type { Asked };

/** A document, one of its data file, and what is asked about it. `job`: how it was built, of one input and one kind. */
export interface ExplainJob extends Omit<Job, 'inputs' | 'kinds'> {
  /** Key of the document's file, of any format. */
  document: string;
  input: string;
  kind: string;
  asked: Asked;
}

/** A stretch of words with one origin. */
export interface Explained {
  words: string;
  line: number;
  column: number;
  /** `data`: said by data; `template`: words of the template; `edited`: no words that the data and the template make. */
  by: 'data' | 'template' | 'edited';
  /** With what the data says there, where it is one value. */
  sources: (DatumPlace & { value?: string })[];
  how?: How | undefined;
  /** `templates/article/awards.md.hbs:3:5`. */
  template?: string | undefined;
}

/**
 * Explain the words of a document that was built, edited since or not: it is made again from its data and the two are
 * followed word by word. Messages: those of the data, and `file-exists`.
 */
export async function explain(
  { document: file, input, kind, asked, lang = 'vi', ...job }: ExplainJob,
  files: Files,
  { house = openHouse(job, files) }: { house?: House } = {},
): Promise<{ explained: Explained[]; messages: VFileMessage[] }> {
  const messages: Message[] = [];
  const done = (explained: Explained[] = []) => ({ explained, messages: inWords(messages, lang) });
  const bytes = files.get(file);
  if (!bytes) {
    messages.push(message(fileExists, { path: file, why: refusalOf(files, file) }, { file }));
    return done();
  }
  const { placed, messages: unreadable } = await readPlaced(file, bytes);
  addAll(messages, unreadable);
  const listener = { report: (found: readonly Message[]) => addAll(messages, found), enter: () => {} };
  const [made] = [...documentsOf({ ...job, inputs: [input], kinds: [kind] }, files, house, listener)];
  if (!placed || !made) return done();

  const { document, conference } = made;
  const located = locateParts(partsOf({ ...document, tree: refineTree(document.tree, conference) }), placed);
  const templates = [...made.kind.templates.values()];
  const earlier = earlierSource(job.compare, files);
  const explained = wordsAt(asked, placed).flatMap((words) => {
    const [first, last] = [words[0]!, words.at(-1)!];
    const parts = located.filter(
      ({ start, end }) => start !== undefined && end !== undefined && start < last.end && end > first.start,
    );
    if (parts.length === 0) return [{ ...stretch(first.start, last.end), by: 'edited' as const, sources: [] }];
    return parts.map((part): Explained => explainPart(part, first.start));
  });
  return done(explained);

  function stretch(start: number, end: number): Pick<Explained, 'words' | 'line' | 'column'> {
    const [spot] = placed!.spots(start, end);
    const words = placed!.text.slice(start, end).replace(/\s+/g, ' ');
    return { words, line: spot?.line ?? 1, column: spot?.column ?? 1 };
  }

  function explainPart({ part, start = 0, end = 0 }: LocatedPart, at: number): Explained {
    const { origin, text } = part;
    const place = stretch(start, end);
    if (!origin) {
      const words = wordsIn(text);
      const index = wordsIn(placed!.text.slice(start, Math.max(start, at))).length;
      return {
        ...place,
        by: 'template',
        sources: [],
        template: templateLine(words, Math.min(index, words.length - 1), templates),
      };
    }
    const sources = dataBehind(origin, made!.source, earlier).map((datum, index) => {
      const value = valueAt(made!.conference, keysOf(origin.from[index] ?? ''));
      return typeof value === 'string' || typeof value === 'number' ? { ...datum, value: String(value) } : datum;
    });
    return {
      ...place,
      by: sources.length > 0 ? 'data' : 'template',
      sources,
      how: origin.how,
      template: origin.placed,
    };
  }
}
