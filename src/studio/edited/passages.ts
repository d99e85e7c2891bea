/** An edited text beside what the data give now: the passages that differ, and what taking or keeping one makes. */
import { diffArrays } from 'diff';

/** A document edited by hand. Plain data: it is kept with drafts and projects. */
export interface Edit {
  text: string;
  /** Blocks of automatic texts that the person has seen and decided on. */
  known: readonly string[];
}

/** A passage that differs; offsets of the edited text. */
export interface Passage {
  from: number;
  to: number;
  mine: string;
  fresh: string;
  /** `mine`: only the person changed it; `fresh`: only the data did; `both`. */
  changed: 'mine' | 'fresh' | 'both';
}

/**
 * Paragraphs, each with the blank lines after it (the first with those before it, too); of front matter a key with its
 * lines. Together they are the text; a text of blank lines has none.
 */
function blocksIn(text: string): string[] {
  const front = frontMatter(text);
  const blocks = keysIn(front);
  let isInside = false;
  let lead = '';
  for (const line of text.slice(front.length).split(/(?<=\n)/)) {
    const isBlank = line.trim() === '';
    if (isInside) blocks.push((blocks.pop() ?? '') + line);
    else if (isBlank && blocks.length > 0) blocks.push((blocks.pop() ?? '') + line);
    else if (isBlank) lead += line;
    else {
      blocks.push(lead + line);
      lead = '';
    }
    isInside = !isBlank;
  }
  return blocks;
}

/** Each key with the lines that belong to it. */
function keysIn(front: string): string[] {
  const keys: string[] = [];
  for (const line of front === '' ? [] : front.split(/(?<=\n)/)) {
    const goesOn = keys.length > 0 && /^(?:[ \t\n]|- )/.test(line);
    if (goesOn) keys.push((keys.pop() ?? '') + line);
    else keys.push(line);
  }
  return keys;
}

/** With the blank lines after it. */
const frontMatter = (text: string): string => /^---\n[\s\S]*?\n---\n+/.exec(text)?.[0] ?? '';

/** An edit of an automatic text: all its blocks are known. */
export function editOf(automatic: string, text: string): Edit {
  return { text, known: [...new Set(blocksIn(automatic).map((block) => block.trim()))] };
}

/** The passages that differ, in the order of the text. */
export function passages({ text, known }: Edit, fresh: string): Passage[] {
  const seen = new Set(known);
  const [mine, other] = [blocksIn(text), blocksIn(fresh)];
  const found: Passage[] = [];
  let offset = 0;
  let open: { from: number; mine: string[]; fresh: string[] } | undefined;
  const close = () => {
    if (!open) return;
    const byPerson = open.mine.some((block) => !seen.has(block.trim()));
    const byData = open.fresh.some((block) => !seen.has(block.trim()));
    const gone = open.fresh.length === 0 && !byPerson;
    found.push({
      from: open.from,
      to: offset,
      mine: open.mine.join(''),
      fresh: open.fresh.join(''),
      changed: byData ? (byPerson ? 'both' : 'fresh') : gone ? 'fresh' : 'mine',
    });
    open = undefined;
  };
  const isSame = (one: string, another: string): boolean => one.trim() === another.trim();
  for (const { value, added, removed } of diffArrays(mine, other, { comparator: isSame })) {
    if (!added && !removed) close();
    else {
      open ??= { from: offset, mine: [], fresh: [] };
      for (const block of value) open[added ? 'fresh' : 'mine'].push(block);
    }
    // What both have is given as the other has it; line ends may differ.
    if (!added) offset = offset + mine.splice(0, value.length).join('').length;
  }
  close();
  return found;
}

/** The text with what the data give now at a passage. */
export function taken({ text, known }: Edit, { from, to, mine, fresh }: Passage): Edit {
  const [before, after] = [text.slice(0, from), text.slice(to)];
  const inFront = from < frontMatter(text).length;
  const lead = before === '' || inFront ? before : `${before.trimEnd()}\n\n`;
  const gap = after === '' ? '\n' : mine.slice(wordsEnd(mine)) || (inFront ? '\n' : '\n\n');
  const put = fresh === '' ? '' : `${fresh.slice(wordsBegin(fresh), wordsEnd(fresh))}${gap}`;
  const whole = put === '' && after === '' ? `${lead.trimEnd()}\n` : lead + put + after;
  return kept({ text: whole, known }, { mine, fresh });
}

/** Where a passage begins and ends without the line ends around it. */
function wordsBegin(text: string): number {
  let at = 0;
  while (text[at] === '\n') at += 1;
  return at;
}

function wordsEnd(text: string): number {
  let at = text.length;
  while (at > 0 && text[at - 1] === '\n') at -= 1;
  return at;
}

/** What the data give now is known: the passage stays as it is and no longer asks for a decision. */
export function kept({ text, known }: Edit, { mine, fresh }: Pick<Passage, 'mine' | 'fresh'>): Edit {
  const next = new Set(known);
  if (fresh === '') for (const block of blocksIn(mine)) next.delete(block.trim());
  for (const block of blocksIn(fresh)) next.add(block.trim());
  return { text, known: [...next] };
}

/** Whether a passage waits for a decision. */
export const isOpen = ({ changed }: Passage): boolean => changed !== 'mine';

/** Every passage that the person left alone, as the data give it now. */
export function allTaken(edit: Edit, fresh: string): Edit {
  let next = edit;
  // From the end, so that offsets before it hold.
  for (const passage of passages(edit, fresh).reverse()) if (passage.changed === 'fresh') next = taken(next, passage);
  return next;
}
