/** Quotation marks: “ ” outside, ‘ ’ inside, no space within. */

/**
 * Put text in “ ”; double quotes inside become ‘ ’ (and “ ” again one level deeper).
 * Text already in quotes, straight ones too, is not quoted twice; a lone mark at one end counts as a quote half typed.
 */
export function quote(text: string): string {
  const inner = unquote(text);
  return inner && `“${nest(inner)}”`;
}

/** Take off the quotes that hold the whole text, or the lone mark at one end. */
function unquote(text: string): string {
  const curly = curlyQuotes(text.trim());
  if (isQuoted(curly)) return curly.slice(1, -1).trim();
  const [slip, ...more] = unbalancedQuotes(curly);
  if (!slip || more.length > 0) return curly;
  if (slip.index === 0) return curly.slice(1).trim();
  if (slip.index === curly.length - 1) return curly.slice(0, -1).trim();
  return curly;
}

/** Straight double quotes as “ ”: opening at the start, after a space or an opening mark, and in `nói:"Tốt`. Idempotent. */
export function curlyQuotes(text: string): string {
  const opens = (index: number): boolean =>
    index === 0 ||
    /[\s([{“‘–—]/u.test(text.charAt(index - 1)) ||
    (text.charAt(index - 1) === ':' && /[\p{L}\p{N}]/u.test(text.charAt(index + 1)));
  return text.replace(/"/g, (_, index: number) => (opens(index) ? '“' : '”'));
}

/** A mark without its partner. `index` counts UTF-16 units. */
export interface LoneQuote {
  index: number;
  mark: string;
}

/** Marks “ ” ‘ ’ without a partner, in order; empty when all is well. An apostrophe inside a word (`H’Hen`) is none. */
export function unbalancedQuotes(text: string): LoneQuote[] {
  const open: LoneQuote[] = [];
  const lone: LoneQuote[] = [];
  for (const match of text.matchAll(/[“”‘’]/gu)) {
    const { index, 0: mark } = match;
    if (mark === '’' && /\p{L}/u.test(text.charAt(index - 1)) && /\p{L}/u.test(text.charAt(index + 1))) continue;
    if (mark === '“' || mark === '‘') open.push({ index, mark });
    else if (open.at(-1)?.mark === (mark === '”' ? '“' : '‘')) open.pop();
    else lone.push({ index, mark });
  }
  return [...lone, ...open].sort((a, b) => a.index - b.index);
}

/** Whether one pair of “ ” holds the whole text. */
function isQuoted(text: string): boolean {
  if (text.length < 2 || !text.startsWith('“') || !text.endsWith('”')) return false;
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === '“') depth += 1;
    if (character === '”') depth -= 1;
    if (depth === 0) return index === text.length - 1;
  }
  return false;
}

/** Alternate the marks of a text that will stand inside “ ”. Lone marks stay as they are. */
function nest(text: string): string {
  const lone = new Set(unbalancedQuotes(text).map(({ index }) => index));
  let depth = 1;
  return text.replace(/[“”‘’]/gu, (mark, index: number) => {
    if (lone.has(index)) return mark;
    if (mark === '’' && /\p{L}/u.test(text.charAt(index - 1)) && /\p{L}/u.test(text.charAt(index + 1))) return mark;
    if (mark === '“' || mark === '‘') {
      depth += 1;
      return depth % 2 === 0 ? '‘' : '“';
    }
    depth -= 1;
    return depth % 2 === 1 ? '’' : '”';
  });
}
