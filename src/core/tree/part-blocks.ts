/** Where a Markdown text can be cut so that each part is parsed alone as it is parsed in the whole. */

/** A part of a text: whole lines, from one that nothing before it holds to the last one that is not blank. */
export interface Block {
  text: string;
  /** Characters and lines before it. */
  offset: number;
  line: number;
}

/** What may belong to what stands before it over blank lines: what is indented, an item of a list. `---` would open front matter at the head of a part. */
const joined = /^(?:[ \t]|[-*+](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$)|---)/;

/** A fence of code at the margin. */
const fence = /^(?:`{3,}(?=[^`]*$)|~{3,})/;

/** HTML, and fences that stand inside of something, may go on over blank lines; line ends and characters that the parser changes. */
const unsafe = /^[ \t>*+\-\d.)]*<|^[ \t>*+\-\d.)]+(?:```|~~~)|[\r\0\uFEFF]/m;

const blank = /^[ \t]*$/;
const matter = /^---[ \t]*$/;

/**
 * The parts in their order, parted by blank lines; nothing where no cut is known to be safe. Link definitions, which reach over
 * a whole text, are not read in our Markdown (`parse-markdown.ts`).
 */
export function partBlocks(text: string): Block[] | undefined {
  if (unsafe.test(text)) return undefined;
  const starts: { offset: number; line: number; end: number }[] = [];
  /** What closes the code, or the front matter, that the line stands in. */
  let until: RegExp | undefined;
  let apart = false;
  let offset = 0;
  for (const [line, words] of text.split('\n').entries()) {
    const end = offset + words.length;
    const open = starts.at(-1);
    if (until === undefined && blank.test(words)) apart = true;
    else {
      if (open === undefined && line > 0 && words.startsWith('---')) return undefined;
      if (open === undefined || (until === undefined && apart && !joined.test(words)))
        starts.push({ offset, line, end });
      else open.end = end;
      until = until === undefined ? opened(words, line) : until.test(words) ? undefined : until;
      apart = false;
    }
    offset = end + 1;
  }
  if (until !== undefined) return undefined;
  return starts.map(({ end, ...start }) => ({ text: text.slice(start.offset, end), ...start }));
}

/** What ends what this line opens. */
function opened(words: string, line: number): RegExp | undefined {
  if (line === 0 && matter.test(words)) return matter;
  const [marks] = fence.exec(words) ?? [];
  return marks === undefined ? undefined : new RegExp(`^ {0,3}${marks[0]}{${marks.length},}[ \\t]*$`);
}
