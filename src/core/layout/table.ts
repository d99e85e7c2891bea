/** Tables of the body: plain grid, header row shaded lightly and repeated on each page. */
import type { TableRow } from 'mdast';
import { wordsOf } from '../annex.ts';

/** Padding of a cell, pt; weight of the grid, pt; shade of the header (RRGGBB). */
export const table = { padX: 4, padY: 1.5, border: 0.5, headFill: 'EEEEEE', before: 0, after: 8 } as const;

/** Titles of groups in a row that stay with the row after them; more are rows of their own. */
const mostTitles = 2;

/**
 * Rows of a table that stay on the page of the next row: titles of groups, which hold bold words in one cell and nothing
 * in the others. `rows`: whether each row is such a title, the header row first. Out: indexes.
 */
export function boundRows(rows: readonly boolean[]): Set<number> {
  const bound = new Set<number>();
  let run = 0;
  for (let index = 1; index < rows.length - 1; index += 1) {
    run = rows[index] ? run + 1 : 0;
    if (run > 0 && run <= mostTitles) bound.add(index);
  }
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

/**
 * Share a width among columns so that none collapses and none of its words is cut where that is possible.
 * `columns`: for each, the width of its longest word and of its longest line, same unit as `total`.
 * Out: widths that add up to `total`.
 */
export function columnWidths(columns: readonly { word: number; line: number }[], total: number): number[] {
  const words = columns.map((column) => Math.max(column.word, 1));
  const least = sum(words);
  if (least >= total) return words.map((word) => (word * total) / least);
  const wants = columns.map((column, index) => Math.max(Math.min(column.line, total * most), words[index] ?? 0));
  const full = sum(wants);
  if (full <= total) return wants.map((want) => (want * total) / full);
  return share(words, wants, total);
}

/** A column of long texts counts as no more than so many times the whole width, or it would starve the others. */
const most = 1.2;

/** Share by what each column wants, so that the cells of a row take about as many lines; never less than its longest word. */
function share(least: readonly number[], wants: readonly number[], total: number): number[] {
  const fixed = new Set<number>();
  for (;;) {
    const room = total - sum(least.filter((_, index) => fixed.has(index)));
    const wanted = sum(wants.filter((_, index) => !fixed.has(index)));
    const widths = wants.map((want, index) => (fixed.has(index) ? (least[index] ?? 0) : (want * room) / wanted));
    const short = widths.findIndex((width, index) => !fixed.has(index) && width < (least[index] ?? 0));
    if (short < 0) return widths;
    fixed.add(short);
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
