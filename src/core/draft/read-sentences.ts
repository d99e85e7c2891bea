/** A text → its sentences, each with the part of the text that it belongs to. */

import { placeTones } from '../language/tone.ts';
import { addAll, greatestOf } from '../model/many.ts';
import { toolbar } from '../tidy/toolbar.ts';
import { sentenceAt, wholeSentences } from '../verify/sentences.ts';
import type { ReadWords } from '../verify/spoken-words.ts';
import { matterKeys } from './matter-keys.ts';
import type { Role, Sentence } from './sentence.ts';

/** A text without markup. `raw`: the same with its markup, offset by offset, of Markdown. `body`: where front matter ends. */
export interface TextGiven {
  text: string;
  raw?: string | undefined;
  body?: number | undefined;
}

/** A line, or the lines of a wrapped paragraph. */
interface Block {
  start: number;
  end: number;
  role: Role;
  key?: string | undefined;
}

const picture = /^\s*!\[/;
const framed = /^\s*\[Ảnh: (?<caption>.+)\]\s*$/u;
const numbered = /^\s*(?:[IVX]{1,5}|\d{1,2}|[A-Z])[.)]\s+\S/u;
/** Lines that are broken are no longer (characters). */
const widest = 130;
/** A heading or a headline has no more words. */
const longestHead = 40;

/** Read one. Sentences without words are left out. */
export function readSentences({ text, raw = text, body = 0 }: TextGiven, of: number, read: ReadWords): Sentence[] {
  const keys = body > 0 ? matterKeys(raw.slice(0, body)) : new Map<number, string>();
  const sentences: Sentence[] = [];
  let under: string | undefined;
  for (const [block, { start, end, role, key }] of blocksOf(text, raw, body, keys).entries()) {
    const whole = role !== 'text' || /\|/.test(text.slice(start, end));
    const found = whole ? sentenceAt(text, start, end, read) : wholeSentences(text, start, end, read);
    const [first] = found;
    if (role === 'heading' && first) under = first.text.trim();
    for (const one of found) sentences.push({ ...one, text: plainly(one.text, role), of, block, role, key, under });
  }
  return sentences;
}

/** In one way of writing, letter by letter: tone marks as the data have them, and a line that a program broke as one. */
function plainly(text: string, role: Role): string {
  const respelt = placeTones(text, 'old');
  const same = respelt.length === text.length ? respelt : text;
  return role === 'text' ? same.replaceAll('\n', ' ') : same;
}

function blocksOf(text: string, raw: string, body: number, keys: ReadonlyMap<number, string>): Block[] {
  const blocks: Block[] = [];
  let chunk: Block[] = [];
  let caption = false;
  const flush = (): void => {
    addAll(blocks, paragraphsOf(chunk, text));
    chunk = [];
  };
  let start = 0;
  for (const [row, line] of text.split('\n').entries()) {
    const end = start + line.length;
    const source = raw.slice(start, end);
    const words = line.trim();
    const bar = toolbar.exec(words)?.[0];
    if (words === '') flush();
    else if (end <= body) blocks.push({ start, end, role: 'matter', key: keys.get(row) });
    else if (bar !== undefined) {
      flush();
      const glued = words.slice(bar.trimEnd().length).trim();
      caption = glued === '';
      if (!caption) blocks.push({ start: end - glued.length, end, role: 'caption' });
    } else if (caption || picture.test(source) || framed.test(line)) {
      flush();
      blocks.push({ start, end, role: 'caption' });
      caption = false;
    } else if (/^\s*\|.*\|/.test(line) || /\t.*\t/.test(line)) {
      flush();
      blocks.push({ start, end, role: 'row' });
    } else if (/^#{1,6}\s/.test(source)) {
      flush();
      blocks.push({ start, end, role: 'heading' });
    } else chunk.push({ start, end, role: 'text' });
    start = end + 1;
  }
  flush();
  return heads(blocks, text, body);
}

/** Lines that a program broke, joined: what goes on with a small letter, and what stands behind a full line. */
function paragraphsOf(lines: readonly Block[], text: string): Block[] {
  const words = ({ start, end }: Block): string => text.slice(start, end).trim();
  const longest = greatestOf(lines.map((line) => words(line).length));
  const joined: Block[] = [];
  let before: Block | undefined;
  for (const line of lines) {
    const last = joined.at(-1);
    const full = before !== undefined && longest <= widest && longest > 50 && words(before).length > longest - 20;
    const goesOn = before !== undefined && !/[.!?:;…]["”]?$/.test(words(before)) && /^\p{Ll}/u.test(words(line));
    if (last && (full || goesOn) && !/^(?:[-–•+*]\s|\d{1,2}[.)]\s)/.test(words(line))) last.end = line.end;
    else joined.push({ ...line });
    before = line;
  }
  return joined;
}

/** Lines that only look like heads: numbered or in capitals, short and without a full stop; the first line of a text. */
function heads(blocks: readonly Block[], text: string, body: number): Block[] {
  const firstAt = blocks.findIndex(({ start }) => start >= body);
  return blocks.map((block, at) => {
    if (block.role !== 'text') return block;
    const words = text.slice(block.start, block.end).trim();
    const short = words.split(/\s+/).length <= longestHead && !/[.!?;:…,”]$/.test(words);
    if (!short) return block;
    if (at === firstAt && body === 0 && at < blocks.length - 1 && words.split(/\s+/).length > 3)
      return { ...block, role: 'title' };
    const capitals = words === words.toUpperCase() && /\p{L}{2}/u.test(words);
    return capitals || (numbered.test(words) && words.split(/\s+/).length <= 12)
      ? { ...block, role: 'heading' }
      : block;
  });
}
