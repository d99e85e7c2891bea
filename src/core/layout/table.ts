/** Tables of the body: plain grid, header row shaded lightly and repeated on each page. */

/** Padding of a cell, pt; weight of the grid, pt; shade of the header (RRGGBB). */
export const table = { padX: 4, padY: 1.5, border: 0.5, headFill: 'EEEEEE', before: 4, after: 8 } as const;

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
