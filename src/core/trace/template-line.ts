/** Where a template says words of its own. */
import { lines } from '../text/lines.ts';
import { type Word, wordsIn } from '../text/words.ts';

/** A template's text, by the path that messages use. */
export interface TemplateText {
  file: string;
  text: string;
}

/** So many words around the one asked for are compared at most. */
const widest = 8;

/**
 * The place of the word at `index` of a literal stretch in a template: of the longest run of words around it that a
 * template has. `file:line:column`; nothing where none has the word. The first templates are preferred.
 */
export function templateLine(
  words: readonly Word[],
  index: number,
  templates: readonly TemplateText[],
): string | undefined {
  const read = templates.map(({ file, text }) => ({ file, text, words: wordsIn(text) }));
  for (let width = Math.min(widest, words.length); width > 0; width -= 1) {
    for (let from = Math.max(0, index - width + 1); from <= index && from + width <= words.length; from += 1) {
      const sought = words.slice(from, from + width);
      for (const { file, text, words: theirs } of read) {
        const found = theirs.findIndex((_, at) => sought.every(({ key }, step) => theirs[at + step]?.key === key));
        const word = found < 0 ? undefined : theirs[found + index - from];
        if (!word) continue;
        const { line, column } = lines(text)(word.start);
        return `${file}:${line}:${column}`;
      }
    }
  }
  return undefined;
}
