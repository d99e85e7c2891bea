/** How deep the marks of a Markdown text nest, counted before it is parsed: the parser and all after it call themselves for each level. */
import { limits } from '../model/limits.ts';

/**
 * Offset of the first line that nests deeper than `limits.markDepth`, or by which a paragraph has more backquotes than
 * `limits.codeMarks` lets the parser look for the end of; nothing where none does.
 */
export function deepMarks(text: string): number | undefined {
  /** Columns of list items that hold the line. */
  const levels: number[] = [];
  let brackets = 0;
  /** Backquotes side by side, and characters, of the paragraph so far. */
  const paragraph = { ticks: 0, length: 0 };
  /** One mark that opens a quotation or a list item. */
  const mark = /[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$))/y;
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() === '') {
      brackets = 0;
      paragraph.ticks = 0;
      paragraph.length = 0;
    }
    paragraph.ticks += ticksOf(line);
    paragraph.length += line.length;
    if (paragraph.ticks * paragraph.length > limits.codeMarks.most) return start;
    mark.lastIndex = 0;
    let end = 0;
    let marks = 0;
    while (marks <= limits.markDepth.most && mark.test(line)) {
      const column = mark.lastIndex - 1;
      while (marks === 0 && levels.length > 0 && levels.at(-1)! >= column) levels.pop();
      if (line[column] !== '>') levels.push(column);
      end = mark.lastIndex;
      marks += 1;
    }
    // Words at the margin end every list.
    if (marks === 0 && /^\S/.test(line)) levels.length = 0;
    for (let at = end; at < line.length; at += 1) {
      if (line[at] === '[') brackets += 1;
      else if (line[at] === ']') brackets = Math.max(0, brackets - 1);
      if (brackets > limits.markDepth.most) return start;
    }
    if (Math.max(marks, levels.length) > limits.markDepth.most) return start;
    start += line.length + 1;
  }
  return undefined;
}

/** Runs of backquotes. */
function ticksOf(line: string): number {
  let runs = 0;
  for (let at = line.indexOf('`'); at >= 0; at = line.indexOf('`', at + 1)) if (line[at - 1] !== '`') runs += 1;
  return runs;
}
