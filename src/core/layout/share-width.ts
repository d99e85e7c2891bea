/** A width shared among the columns of a table. */
import { greatestOf, leastOf } from '../model/many.ts';

/** What a column holds, in the unit of its width. */
export interface Column {
  /** Width of its longest word. */
  word: number;
  /** Width of its longest line. */
  line: number;
  /** Widths of the words of each cell, the header first. */
  cells?: readonly (readonly number[])[];
  /** Width of a space. */
  space?: number;
  /** Whether it holds figures (its cells stand right), which read ill in two lines. */
  figures?: boolean;
}

/**
 * Share a width among columns so that none collapses, none of its words is cut where that is possible, figures stay on
 * one line where the texts can make room, and the table has few lines. Out: widths that add up to `total`.
 */
export function columnWidths(columns: readonly Column[], total: number): number[] {
  const longest = columns.map((column) => Math.max(column.word, 1));
  const whole = columns.map((column) => Math.max(column.word, column.figures ? column.line : 1));
  const texts = columns.filter(({ figures }) => !figures).length;
  const fair = total * Math.min(fairest, fairAll / texts);
  const readable = (widths: readonly number[]): number[] =>
    columns.map((column, index) => Math.max(widths[index] ?? 0, column.figures ? 0 : Math.min(column.line, fair)));
  const words = [readable(whole), readable(longest), whole].find((widths) => sum(widths) < total) ?? longest;
  const least = sum(words);
  if (least >= total) return words.map((word) => (word * total) / least);
  const wants = columns.map((column, index) => Math.max(Math.min(column.line, total * most), words[index] ?? 0));
  const full = sum(wants);
  if (full <= total) return wants.map((want) => (want * total) / full);
  const starts = [share(words, wants, total)];
  // Also with the narrowest columns whole, one more each time.
  const kept = [...words];
  const byLine = columns.map((column, index) => ({ index, line: column.line })).sort((a, b) => a.line - b.line);
  for (const { index, line } of byLine) {
    kept[index] = Math.max(kept[index] ?? 0, line);
    if (sum(kept) < total) starts.push(share(kept, wants, total));
  }
  const counts = starts.map((widths) => linesOf(widths, columns));
  return fewerLines(starts[counts.indexOf(leastOf(counts))] ?? words, words, columns);
}

/** A column of texts gets so much of the width, or all that it wants, before figures are kept whole; and all of them so much. */
const fairest = 0.2;
const fairAll = 0.6;

/** Rows that are looked at for the number of lines, and steps of width that are tried, pt. */
const looked = 80;
const steps = [48, 32, 24, 16, 8, 4] as const;

/** Move width from column to column as long as the rows grow lower by it; no column below its `least`. */
function fewerLines(start: readonly number[], least: readonly number[], columns: readonly Column[]): number[] {
  let widths = [...start];
  let lines = linesOf(widths, columns);
  for (const step of steps) {
    for (let better = true; better; ) {
      better = false;
      for (let from = 0; from < widths.length; from += 1) {
        for (let to = 0; to < widths.length; to += 1) {
          if (from === to || (widths[from] ?? 0) - step < (least[from] ?? 0)) continue;
          const moved = widths.map((width, index) => width + (index === to ? step : index === from ? -step : 0));
          const count = linesOf(moved, columns);
          if (count > lines - 0.01) continue;
          [widths, lines, better] = [moved, count, true];
        }
      }
    }
  }
  return widths;
}

/** Lines of the table, row by row the most of its cells; of tables alike in that, the one whose cells have fewer is better. */
function linesOf(widths: readonly number[], columns: readonly Column[]): number {
  const rows = Math.min(
    looked,
    greatestOf(
      columns.map(({ cells }) => cells?.length ?? 0),
      0,
    ),
  );
  let count = 0;
  for (let row = 0; row < rows; row += 1) {
    let most = 1;
    for (const [index, { cells, space = 0 }] of columns.entries()) {
      const lines = linesIn(cells?.[row] ?? [], space, widths[index] ?? 1);
      most = Math.max(most, lines);
      count += lines / 20;
    }
    count += most;
  }
  return count;
}

/** Lines that words fill in a width. */
function linesIn(words: readonly number[], space: number, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of words) {
    if (used > 0 && used + space + word > width) {
      lines += 1;
      used = word;
    } else used += (used > 0 ? space : 0) + word;
  }
  return lines;
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
