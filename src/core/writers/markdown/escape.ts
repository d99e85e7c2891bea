/**
 * Backslashes where, and only where, Markdown would read a character of the text as markup.
 * Kept for CommonMark, GFM tables and tasks and struck text, so that the file reads the same wherever it is published.
 * Source: CommonMark 0.31, sections named below. No character references: an escaped character can be read.
 */

/** Where a stretch of text stands. */
export interface Around {
  /** What is written just before and after it; a line end at the edges of a block. */
  before: string;
  after: string;
  /** Constructs around it: `tableCell`, `label`, `titleQuote`… */
  stack: readonly string[];
}

const punctuation = /[!-/:-@[-`{-~]/;
const word = /[\p{L}\p{N}]/u;

/** What could begin a block at the start of a line; the character at the end of group 1 is escaped. */
const blockStarts: readonly RegExp[] = [
  // 4.2 ATX heading.
  /^()#{1,6}(?=[ \t]|$)/,
  // 5.2 list item.
  /^()[-+*](?=[ \t]|$)/,
  /^(\d{1,9})[.)](?=[ \t]|$)/,
  // 4.1 thematic break, 4.3 setext underline, and the delimiter row of a table.
  /^()([-_*])[ \t]*(?:\2[ \t]*)+$/,
  /^()=+[ \t]*$/,
  /^()[|:-][-:| \t]*$/,
  // 5.1 block quote, 4.5 fence.
  /^()>/,
  /^()~~~/,
];

/** Escape running text. */
export function escapeText(text: string, { before, after, stack }: Around): string {
  const startsLine = /(?:^|[\r\n])$/.test(before);
  const starts = new Set(startsLine ? blockStarts.flatMap((pattern) => markAt(pattern.exec(text))) : []);
  if (startsLine && stack.includes('listItem') && /^\[[ xX]\](?=\s|$)/.test(text)) starts.add(0);
  if (stack.includes('headingAtx') && /^[\r\n]/.test(after)) closingMark(text, before, starts);
  const struck = (text.match(/~/g)?.length ?? 0) > 1;

  const whole = before + text + after;
  let out = '';
  for (let index = 0; index < text.length; index += 1) {
    const char = text.charAt(index);
    if (!punctuation.test(char)) {
      out += char;
      continue;
    }
    const marked = starts.has(index) || (char === '~' && struck) || isMarkup(whole, before.length + index, stack);
    out += marked ? `\\${char}` : char;
  }
  return out;
}

/** Whether the character at `at` is one, there; `whole` is given once for all of its characters. */
function isMarkup(whole: string, at: number, stack: readonly string[]): boolean {
  const char = whole.charAt(at);
  const next = whole.charAt(at + 1);
  switch (char) {
    // 2.4 backslash escape; before a line end a hard break (6.7).
    case '\\':
      return punctuation.test(next) || next === '\n' || next === '';
    // 6.1 code span.
    case '`':
      return true;
    // 6.2 emphasis: between spaces a marker is plain; an underscore inside a word too.
    case '*':
      return !lone(whole, at);
    case '_':
      return !lone(whole, at) && !(word.test(whole.charAt(at - 1)) && word.test(whole.charAt(runOf(whole, at).end)));
    // 6.3 link and 6.4 image: text without `](` is no link, since there are no definitions. Footnotes are an extension.
    case '[':
      return stack.includes('label') || next === '^';
    case ']':
      return stack.includes('label') || next === '(' || next === '[' || next === ':';
    case '!':
      return next === '[';
    // 6.5 autolink, 6.6 raw HTML.
    case '<':
      return /[A-Za-z/!?]/.test(next);
    // 2.5 character reference.
    case '&':
      return /^(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{0,40});/.test(whole.slice(at + 1, at + 43));
    case '|':
      return stack.includes('tableCell');
    default:
      return false;
  }
}

/** A run of markers with white space on both sides (a line end at the edges of a block), touching no other marker. */
function lone(whole: string, at: number): boolean {
  const { start, end } = runOf(whole, at);
  return /^\s$/.test(whole.charAt(start)) && /^\s$/.test(whole.charAt(end));
}

/** The places before and after a run of one character. */
function runOf(whole: string, at: number): { start: number; end: number } {
  const char = whole.charAt(at);
  let [start, end] = [at - 1, at + 1];
  while (whole.charAt(start) === char) start -= 1;
  while (whole.charAt(end) === char) end += 1;
  return { start, end };
}

function markAt(match: RegExpExecArray | null): number[] {
  return match ? [(match[1] ?? '').length] : [];
}

/** 4.2: number signs at the end of a heading close it. */
function closingMark(text: string, before: string, starts: Set<number>): void {
  const found = /(^|[ \t])#+$/.exec(text);
  if (found && (found[1] !== '' || /\s$/.test(before))) starts.add(text.length - 1);
}

/** Escape the target of a link; `<` and `>` only where they enclose it. */
export function escapeUrl(url: string, enclosed: boolean, inCell: boolean): string {
  const marks = enclosed ? /[<>]/ : /[()]/;
  return escapeSome(url, (char) => marks.test(char) || (inCell && char === '|'));
}

/** Escape a caption between double quotes. */
export function escapeTitle(title: string, inCell: boolean): string {
  return escapeSome(title, (char) => char === '"' || (inCell && char === '|'));
}

function escapeSome(text: string, marks: (char: string) => boolean): string {
  return text.replace(/[\s\S]/g, (char, at) => {
    const plain = char !== '\\' && char !== '&';
    return marks(char) || (!plain && isMarkup(text, at, [])) ? `\\${char}` : char;
  });
}
