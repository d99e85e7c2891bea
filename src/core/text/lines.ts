/** Offsets → lines and columns. */
import type { Point } from 'unist';

/** Make the map of a text: UTF-16 offset → line and column, both from 1. Lines end with LF, CRLF or CR. */
export function lines(text: string): (offset: number) => Point {
  const starts = [0];
  for (const match of text.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return { line: low, column: offset - (starts[low - 1] ?? 0) + 1, offset };
  };
}
