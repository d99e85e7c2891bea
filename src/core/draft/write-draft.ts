/** Entries → the text of a data file: each value below the words that it was read from. */
import type { Plain } from '../yaml/edit/plain.ts';
import { afterColon, blockText } from '../yaml/edit/write-value.ts';
import type { Drafted, Entry } from './entry.ts';
import type { Span } from './sentence.ts';
import { isList, needed, type SlotPath, slotPaths } from './slots.ts';

/** What comments say, in the language of the reader. */
export interface DraftWords {
  /** Above everything. */
  head: readonly string[];
  /** Before the words that a value was read from. */
  from: string;
  /** Above what found no place. */
  left: string;
  /** Beside a purpose that nobody stated. */
  noPurpose: string;
}

/** Words of a text as a comment quotes them, with their place. */
export type Quote = (span: Span) => string;

/** The text, and the lines of each entry (from 1), to tell which one a message is about. */
export interface WrittenDraft {
  text: string;
  entries: { entry: Entry; first: number; last: number }[];
}

/** Write what found a place. */
export function writeDraft(drafted: Drafted, quote: Quote, words: DraftWords): WrittenDraft {
  const lines = [
    '# yaml-language-server: $schema=./schema/conference.schema.json',
    '#',
    ...words.head.map(comment),
    '',
  ];
  const entries: WrittenDraft['entries'] = [];
  const put = (entry: Entry, text: string, indent: number, mark: boolean): void => {
    const pad = ' '.repeat(indent);
    const first = lines.length + 1;
    for (const span of entry.from) lines.push(`${pad}${comment(`${words.from} ${quote(span)}`)}`);
    for (const line of text.split('\n')) lines.push(mark ? marked(`${pad}${line}`, indent) : `${pad}${line}`);
    entries.push({ entry, first, last: lines.length });
  };
  for (const head of new Set(slotPaths.map((path) => path.split('.')[0]!))) {
    const paths = slotPaths.filter((path) => path.split('.')[0] === head && (drafted.get(path)?.length ?? 0) > 0);
    if (head === 'purposes' && !drafted.get('purposes')?.some(({ unsure }) => !unsure))
      lines.push(comment(words.noPurpose), 'purposes: other', '');
    if (paths.length === 0) continue;
    const required = needed[head];
    const stands = required === undefined || drafted.get(required)?.some(({ unsure }) => !unsure) === true;
    if (paths[0] === head) section(drafted, paths[0], '', 0, head === 'purposes' || stands, put, lines);
    else {
      const sure = stands && paths.some((path) => drafted.get(path)?.some(({ unsure }) => !unsure));
      lines.push(sure ? `${head}:` : marked(`${head}:`, 0));
      for (const path of paths) section(drafted, path, head, 2, sure, put, lines);
    }
    lines.push('');
  }
  return { text: `${lines.join('\n').trimEnd()}\n`, entries };
}

type Put = (entry: Entry, text: string, indent: number, mark: boolean) => void;

/** One key. Where nothing of it is sure, its name waits as well. */
function section(
  drafted: Drafted,
  path: SlotPath,
  head: string,
  indent: number,
  stands: boolean,
  put: Put,
  lines: string[],
): void {
  const entries = drafted.get(path) ?? [];
  const key = head === '' ? path : path.slice(head.length + 1);
  if (!isList(path)) {
    for (const entry of entries) put(entry, `${key}:${afterColon(entry.value, 0)}`, indent, entry.unsure || !stands);
    return;
  }
  const pad = ' '.repeat(indent);
  const other = path === 'purposes' && entries.every(({ unsure }) => unsure);
  const sure = stands && entries.some(({ unsure }) => !unsure);
  if (!other) lines.push(sure ? `${pad}${key}:` : marked(`${pad}${key}:`, indent));
  for (const entry of entries) put(entry, item(entry.value), indent + 2, entry.unsure || !sure);
}

function item(value: Plain): string {
  return `- ${blockText(value, 2).text}`;
}

/** A line to accept: without the mark it stands where it belongs. */
function marked(line: string, indent: number): string {
  return `${' '.repeat(indent)}# ? ${line.slice(indent)}`;
}

function comment(words: string): string {
  return `# ${words}`.trimEnd();
}
