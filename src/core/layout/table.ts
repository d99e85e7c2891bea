/** Tables of the body: plain grid, header row shaded lightly and repeated on each page. */
import type { TableRow } from 'mdast';
import { wordsOf } from '../model/words-of.ts';

/** Padding of a cell, pt; weight of the grid, pt; shade of the header (RRGGBB). */
export const table = { padX: 4, padY: 1.5, border: 0.5, headFill: 'EEEEEE', before: 0, after: 8 } as const;

/** Titles of groups in a row that stay with the row after them; more are rows of their own. */
const mostTitles = 2;

/**
 * Rows of a table that stay on the page of the next row: the first, the last but one, and titles of groups, which hold bold words in one cell and nothing
 * in the others. `rows`: whether each row is such a title, the header row first. Out: indexes.
 */
export function boundRows(rows: readonly boolean[]): Set<number> {
  const bound = new Set<number>();
  let run = 0;
  for (let index = 1; index < rows.length - 1; index += 1) {
    run = rows[index] ? run + 1 : 0;
    if (run > 0 && run <= mostTitles) bound.add(index);
  }
  // No row alone under the header at the foot of a page, or alone at the head of the next.
  if (rows.length > 3) bound.add(1).add(rows.length - 2);
  return bound;
}

/** Whether a row is the title of a group. */
export function isGroupTitle(row: TableRow): boolean {
  const said = row.children.filter((cell) => wordsOf(cell).trim() !== '');
  const [only] = said;
  return (
    said.length === 1 && row.children.length > 1 && only?.children.length === 1 && only.children[0]?.type === 'strong'
  );
}
