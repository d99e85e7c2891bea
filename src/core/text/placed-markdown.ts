/** The words of Markdown and of plain text, each at its own offset: markup becomes blanks of the same length. */
import type { PlacedText } from '../model/placed-text.ts';
import { lines } from './lines.ts';

const frontMatter = /^---[ \t]*\n([\s\S]*?\n)---[ \t]*(?:\n|$)/;

/** A text that is all words. */
export function placedPlain(text: string): PlacedText {
  const at = lines(text);
  return {
    text,
    spots(start) {
      const { line, column } = at(start);
      return [{ line, column }];
    },
  };
}

/**
 * Markdown. Marks, addresses, comments and the keys of front matter are blank; cells of a table are parted by `|`, and
 * each entry of front matter is a paragraph of its own.
 */
export function placedMarkdown(text: string): PlacedText {
  const head = frontMatter.exec(text)?.[0].length ?? 0;
  const matter = text
    .slice(0, head)
    .replace(/^---[ \t]*$/gm, blank)
    .replace(/^([ \t]*(?:- )?)((?:kind|style|layout|lang|end|mode|symbol):.*)$/gm, blank)
    .replace(/^[ \t]*(?:- )?[\w-]+:(?:[ \t]*[>|][+-]?)?|^[ \t]*- /gm, blank)
    .replace(/["'](?=\s*$)|["'](?<=^\s*["'])/gm, ' ');
  const body = text
    .slice(head)
    .replace(/<!--[\s\S]*?-->/g, blank)
    .replace(/<\/?[a-z][^<>\n]*>/gi, blank)
    .replace(/(!?\[)([^[\]]*)(\]\((?:<[^<>\n]*>|[^()\s]*)(?:\s+"(?:[^"\\]|\\.)*")?\))/g, link)
    .replace(
      /^([ \t]*)((?:#{1,6}|[-+*]|>|```\S*)(?=[ \t]|$))/gm,
      (all, gap: string) => gap + blank(all.slice(gap.length)),
    )
    .replace(/^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/gm, blank)
    .replace(/\\(?=[!-/:-@[-`{-~])/g, ' ')
    .replace(/\*+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])|`/gu, blank)
    .replace(/\\$/gm, ' ');
  return { ...placedPlain(matter + body), body: head };
}

/** The words of a link stay; of a picture its caption, once. */
function link(all: string, open: string, words: string, target: string): string {
  const kept = ' '.repeat(open.length) + words;
  const title = /"((?:[^"\\]|\\.)*)"\)$/.exec(target);
  if (open === '[' || !title || title[1] === words) return kept + blank(target);
  const start = target.length - title[0].length;
  return `${kept}${blank(target.slice(0, start))} ${title[1]}  `.slice(0, all.length);
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
