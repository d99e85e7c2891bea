/** Prose on a narrow terminal: broken between words, never inside one. */
import { stripVTControlCharacters } from 'node:util';

/** Lines that are to be typed or compared as they stand: commands, excerpts with their number, and what is below them. */
const fixed = /^\s+(?:thuky|eval|cat|cd) |^\s+\d* \|/;

/** The first column of a table, with the blanks after it. */
const table = /^\s+\S+(?: \S+)*? {2,}/;
/** What stands before the words of a line. */
const lead = /^\s*(?:[•→✓+-] )?/;

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

function wrapLine(line: string, columns: number): string {
  const plain = stripVTControlCharacters(line);
  if (plain.length <= columns || fixed.test(plain)) return line;
  const [left] = table.exec(plain) ?? lead.exec(plain) ?? [''];
  const indent = left.length;
  const hanging = ' '.repeat(indent < columns / 2 ? indent : 0);
  const rows: string[] = [];
  let row = '';
  // Blanks stay with the word after them, so that columns of a table keep theirs.
  for (const word of line.match(/\s*\S+/g) ?? []) {
    if (row !== '' && width(row) + width(word) > columns) {
      rows.push(row);
      row = hanging + word.trimStart();
    } else row += word;
  }
  return [...rows, row].join('\n');
}

function width(text: string): number {
  return stripVTControlCharacters(text).normalize('NFC').length;
}
