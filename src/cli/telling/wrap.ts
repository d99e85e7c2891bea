/** Prose on a narrow terminal: broken between words, never inside one. */
import wrapAnsi from 'wrap-ansi';
import { isNarrow, textWidth } from '../../core/message/text-width.ts';

/** Lines that are to be typed or compared as they stand: commands, excerpts with their number, and what is below them. */
const fixed = /^\s+(?:thuky|eval|cat|cd) |^\s+\d* \|/;

/** Codes that colour what follows. */
const colours = '(?:\\u001B\\[[\\d;]*m)*';
/** The first column of a table, with the blanks after it. */
const table = /^\s+\S+(?: \S+)*? {2,}/;
/** What stands before the words of a line. */
const lead = new RegExp(`^${colours}\\s*${colours}(?:[•→✓+-]${colours} )?`);

/**
 * Break each line that is wider than `columns` at its blanks; what goes on stands below the words of its line. Colours may be
 * in it. Commands and excerpts stay as they are. Without columns (no terminal) so does everything.
 */
export function wrap(text: string, columns: number | undefined): string {
  if (!columns) return text;
  return text
    .split('\n')
    .map((line) => wrapLine(line, columns))
    .join('\n');
}

/** The first line of a text that is broken wherever it is full: as much of it as a terminal shows in one. */
export function cutTo(text: string, columns: number): string {
  return wrapAnsi(text, columns, { hard: true, wordWrap: false, trim: false }).split('\n')[0] ?? '';
}

function wrapLine(line: string, columns: number): string {
  if (textWidth(line) <= columns || fixed.test(line)) return line;
  const [left] = table.exec(line) ?? lead.exec(line) ?? [''];
  const indent = textWidth(left);
  // Where the first column takes half of the terminal, what goes on has the whole.
  if (indent >= columns / 2) return wrapAnsi(line, columns, { trim: false }).replace(/(?:(?<! ) +)?\n */g, '\n');
  const rows = rowsOf(line.slice(left.length), columns - indent);
  return left + rows.join(`\n${' '.repeat(indent)}`);
}

/** A line without its indent in rows of so many columns, blanks at both ends of a row taken off. @public for its test against the library. */
export function rowsOf(text: string, columns: number): string[] {
  if (!isNarrow(text) || /^ | {2}| $/.test(text)) return wrapAnsi(text, columns).split('\n');
  const rows: string[] = [];
  let row = '';
  for (const word of text.split(' ')) {
    if (row !== '' && row.length + 1 + word.length > columns) {
      rows.push(row);
      row = word;
    } else row = row === '' ? word : `${row} ${word}`;
  }
  return [...rows, row];
}
