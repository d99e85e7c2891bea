/** What a data file that was read from texts leaves to a person: lines `# ?`, and sentences that found no place. */
import { draftWords } from '../../core/verbs/draft-words.ts';

/** One thing to decide: an entry, or a key with all that is below it. Offsets of the text, whole lines. */
export interface Unsure {
  /** Where the words that it was read from are quoted above it; else as `from`. */
  begin: number;
  from: number;
  to: number;
  /** What its lines would say. */
  data: string;
  /** The words that it was read from, and their place. */
  words: string;
}

/** Blanks, the mark, what the line would say. */
const marked = /^( *)# \? (.*)$/;

interface Line {
  at: number;
  end: number;
  text: string;
}

function linesOf(text: string): Line[] {
  let at = 0;
  return text.split('\n').map((line) => {
    const start = at;
    at += line.length + 1;
    return { at: start, end: Math.min(at, text.length), text: line };
  });
}

/** All of them, in the order of the text. */
export function unsureIn(text: string): Unsure[] {
  const found: Unsure[] = [];
  let quotes: { at: number; words: string[] } | undefined;
  /** Of the entry that goes on: how far it is indented, and whether it is a key of others. */
  let open: { indent: number; isKey: boolean } | undefined;
  for (const { at, end, text: line } of linesOf(text)) {
    const [, blanks = '', data] = marked.exec(line) ?? [];
    const quote = quoted(line);
    const last = found.at(-1);
    const isInside = open?.isKey && last?.to === at && line.search(/\S/) > open.indent;
    if (last && quote !== undefined && isInside) {
      last.to = end;
      last.words ||= quote;
    } else if (quote !== undefined) {
      quotes = { at: quotes?.at ?? at, words: [...(quotes?.words ?? []), quote] };
      open = undefined;
    } else if (data === undefined) {
      quotes = undefined;
      open = undefined;
    } else if (last && open && last.to === at && (isInside || (!quotes && !data.startsWith('- ')))) {
      last.to = end;
      last.data += `\n${' '.repeat(Math.max(0, blanks.length - open.indent))}${data}`;
    } else {
      found.push({ begin: quotes?.at ?? at, from: at, to: end, data, words: quotes?.words.join('; ') ?? '' });
      open = { indent: blanks.length, isKey: data.endsWith(':') && !data.startsWith('- ') };
      quotes = undefined;
    }
  }
  return found;
}

/** `# từ: "…" (a.txt:3)` → the words and their place. */
function quoted(line: string): string | undefined {
  const words = line.trimStart();
  const head = Object.values(draftWords)
    .map(({ from }) => `# ${from} `)
    .find((one) => words.startsWith(one));
  return head === undefined ? undefined : words.slice(head.length);
}

/** The text where it is right: its lines are data. */
export function accepted(text: string, { from, to }: Unsure): string {
  const lines = text.slice(from, to).split('\n');
  return text.slice(0, from) + lines.map((line) => line.replace(marked, '$1$2')).join('\n') + text.slice(to);
}

/** The text where it is wrong: its lines are gone, and the words that they were read from. */
export function dropped(text: string, { begin, to }: Unsure): string {
  return text.slice(0, begin) + text.slice(to);
}

/** How many sentences found no place, and where their list begins; nothing where there is none. */
export function leftIn(text: string): { at: number; count: number } | undefined {
  const heads = Object.values(draftWords).map(({ left }) => `# ${left}`);
  const lines = linesOf(text);
  const head = lines.findLastIndex(({ text: line }) => heads.includes(line));
  const first = lines[head];
  if (!first) return undefined;
  const count = lines.slice(head + 1).filter(({ text: line }) => line.startsWith('# - ')).length;
  return count > 0 ? { at: first.at, count } : undefined;
}
