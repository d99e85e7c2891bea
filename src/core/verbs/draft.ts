/** Texts that exist → a data file with what they say. */
import type { VFileMessage } from 'vfile-message';
import { assemble } from '../draft/assemble.ts';
import type { Drafted, Entry } from '../draft/entry.ts';
import { findAll } from '../draft/find-all.ts';
import { quoted, whole } from '../draft/quote.ts';
import type { Span } from '../draft/sentence.ts';
import { slotPaths } from '../draft/slots.ts';
import { type WrittenDraft, writeDraft } from '../draft/write-draft.ts';
import { type Message, message } from '../message/message.ts';
import { word } from '../message/words.ts';
import type { Lang } from '../model/job.ts';
import { addAll } from '../model/many.ts';
import { refusalOf } from '../model/refusal.ts';
import { type Files, pointOf } from '../model/source.ts';
import { checkData } from '../pipeline/check-data.ts';
import { type House, openHouse } from '../pipeline/house.ts';
import { readPlaced } from '../pipeline/placed-text.ts';
import { clean } from '../text/clean.ts';
import { decodeText, readText } from '../text/read-text.ts';
import { fileExists } from '../text/rules.ts';
import { textReadable } from '../verify/rules.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { updateFile } from './draft-update.ts';
import { draftWords } from './draft-words.ts';

/** What to draft from. */
export interface DraftJob {
  /** Keys of the texts: Markdown, plain text, HTML, DOCX, PDF. */
  texts: readonly string[];
  /** A data file to complete, among the files. */
  update?: string | undefined;
  lang?: Lang | undefined;
}

/** `yaml`: the data file; nothing where no text could be read. Entries that stand, that wait, and sentences that found no place. */
export interface DraftMade {
  yaml?: string;
  found: number;
  unsure: number;
  left: number;
  messages: VFileMessage[];
}

/** A text read, with the way back to its lines. */
interface OneText {
  file: string;
  text: string;
  raw?: string | undefined;
  body?: number | undefined;
  lineOf(offset: number): number;
}

/**
 * Draft. What comes out is a data file that `check` finds no error in: what would be one waits as a comment.
 * With `update`, the file as it is with what it did not say; where the two disagree, the file stays: `draft-agrees`.
 * Messages: `file-exists`, `encoding-utf8`, `text-readable`; those of a file to update that is no sound YAML.
 */
export async function draft(
  { texts, update, lang = 'vi' }: DraftJob,
  files: Files,
  { house = openHouse({}, files) }: { house?: House } = {},
): Promise<DraftMade> {
  const messages: Message[] = [];
  const read: OneText[] = [];
  for (const file of texts) {
    const one = await readOne(file, files);
    addAll(messages, one.messages);
    if (one.text) read.push(one.text);
  }
  const done = { found: 0, unsure: 0, left: 0, messages: word(messages, lang) };
  if (read.length === 0) return done;
  const { drafted, left } = draftOf(read, house);
  const where = (span: Span): string => `${read[span.of]?.file}:${read[span.of]?.lineOf(span.start)}`;
  const place = (span: Span): string => `(${where(span)})`;
  const words = (span: Span): string => read[span.of]?.text.slice(span.start, span.end) ?? '';
  const write = (made: Drafted): WrittenDraft =>
    writeDraft(made, (span) => `${quoted(words(span))} ${place(span)}`, draftWords[lang]);
  const { sound, text: written } = withoutErrors(drafted, write, house);
  const rest = left.map((span) => `# - ${whole(words(span))} ${place(span)}`);
  const entries = slotPaths.flatMap((path) => sound.get(path) ?? []);
  const unsure = entries.filter((entry) => entry.unsure).length;
  if (update !== undefined) {
    const { text, messages: unreadable } = readText(update, files);
    const updated = text === undefined ? undefined : updateFile(update, text, sound, where);
    if (!updated) {
      const why =
        unreadable.length > 0 || text === undefined ? unreadable : readYaml(update, files.get(update)!).messages;
      return { ...done, messages: word([...messages, ...why], lang) };
    }
    const news = rest.filter((line) => !updated.text.includes(line));
    const more = news.length > 0 ? `\n# ${draftWords[lang].left}\n${news.join('\n')}\n` : '';
    return {
      yaml: `${updated.text.replace(/(?<!\n)\n*$/, '\n')}${more}`,
      found: updated.added,
      unsure: 0,
      left: left.length,
      messages: word([...messages, ...updated.messages], lang),
    };
  }
  const tail = rest.length > 0 ? `\n# ${draftWords[lang].left}\n${rest.join('\n')}\n` : '';
  return {
    ...done,
    yaml: written + tail,
    found: entries.length - unsure,
    unsure,
    left: left.length,
  };
}

/** What texts say, by key, and the sentences that found no place. */
function draftOf(
  texts: readonly { text: string; raw?: string | undefined; body?: number | undefined }[],
  { registers }: House,
): { drafted: Drafted; left: Span[] } {
  const { found, left } = findAll(texts, registers);
  return { drafted: assemble(found), left: left.map(({ of, start, end }) => ({ of, start, end })) };
}

/** As often as errors are found, what they are about waits as a comment. Out: the draft and its text. */
function withoutErrors(
  drafted: Drafted,
  write: (made: Drafted) => WrittenDraft,
  house: House,
): { sound: Drafted; text: string } {
  let made = drafted;
  for (;;) {
    const { text, entries } = write(made);
    const { messages } = checkData('draft.yaml', new Map([['draft.yaml', new TextEncoder().encode(text)]]), house);
    const wrong = messages
      .filter(({ rule }) => rule.severity === 'error')
      .flatMap(({ where }) => {
        const line = pointOf(where)?.line ?? 0;
        return entries
          .filter(({ first, last, entry }) => line >= first && line <= last && !entry.unsure)
          .map(({ entry }) => entry);
      });
    if (wrong.length === 0) return { sound: made, text };
    const waits = new Set(wrong);
    const next = new Map<(typeof slotPaths)[number], readonly Entry[]>();
    for (const [path, list] of made)
      next.set(
        path,
        list.map((entry) => (waits.has(entry) ? { ...entry, unsure: true } : entry)),
      );
    made = next;
  }
}

async function readOne(file: string, files: Files): Promise<{ text?: OneText; messages: Message[] }> {
  const bytes = files.get(file);
  if (!bytes) return { messages: [message(fileExists, { path: file, why: refusalOf(files, file) }, { file })] };
  const { placed, messages } = await readPlaced(file, bytes);
  if (!placed) return { messages: messages.length > 0 ? messages : [message(textReadable, { path: file }, { file })] };
  const { text, origin } = clean(placed.text);
  const raw =
    placed.body === undefined ? undefined : clean(decodeText(file, bytes).text?.replace(/\r\n?/g, '\n') ?? '').text;
  const lineOf = (offset: number): number => placed.spots(origin(offset), origin(offset) + 1)[0]?.line ?? 1;
  return {
    text: { file, text, raw: raw?.length === text.length ? raw : undefined, body: placed.body, lineOf },
    messages,
  };
}
