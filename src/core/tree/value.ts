/** Values that a template prints: kept out of the Markdown text, put into the tree after parsing. */
import { withoutEcho } from '../language/echo.ts';
import { placeholder, splitPlaceholders, type Value } from '../model/placeholder.ts';
import { settle } from './settle.ts';

export type { Value };

/** A stretch of text: written in the document itself, or a value. */
export type Part = string | Value;

/**
 * Split at placeholders. A placeholder without a value stays as it is; a value that says nothing is left out. Words that
 * the template has just said are not said again by the value: `dự thảo ` and `dự thảo báo cáo`.
 */
export function splitValues(text: string, values: readonly Value[]): Part[] {
  if (values.length === 0) return text === '' ? [] : [text];
  const parts: Part[] = [];
  for (const part of splitPlaceholders(text)) {
    if (typeof part === 'string') parts.push(part);
    else {
      const value = values[part];
      if (!value) parts.push(placeholder(part));
      else if (value.text !== '') {
        const before = parts.at(-1);
        const text = wellFormed(value.text);
        parts.push({ ...value, text: typeof before === 'string' ? withoutEcho(before, text) : text });
      }
    }
  }
  return parts;
}

/** Put the values into a string that is no text of the tree: a URL, a title, front matter. */
export function fillString(text: string, values: readonly Value[]): { text: string; from: string[] } {
  const parts = splitValues(text, values);
  const said = { end: '', capital: false };
  return {
    text: parts
      .map((part) => (typeof part === 'string' ? settle(part, said, true) : settle(part.text, said, false)))
      .join(''),
    from: [...new Set(parts.flatMap((part) => (typeof part === 'string' ? [] : part.from)))],
  };
}

/** One kind of line end; U+FFFD for what no file may hold (NUL, half a surrogate pair), as CommonMark 2.3 says. */
function wellFormed(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\0|\p{Surrogate}/gu, '\uFFFD');
}
