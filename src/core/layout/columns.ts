/** How wide the columns of a table are: measured from its words, once for PDF and DOCX, so that both break cells alike. */
import type { AlignType, Nodes, TableRow } from 'mdast';
import { greatestOf } from '../model/many.ts';
import { wordsOf } from '../model/words-of.ts';
import type { Measure } from './measure.ts';
import { columnWidths } from './share-width.ts';
import { table as look } from './table.ts';

/** The place of a table. */
interface Place {
  /** Room for the table with its lines, pt. */
  room: number;
  /** Type size of the cells, pt. */
  size: number;
  /** Of the bold face, the widest that a cell may have. */
  measure: Measure;
}

/** What a cell takes from left to right besides its words: padding, and the line at one side; pt. */
export const cellSides = 2 * look.padX + look.border;

/**
 * Widths of the columns, pt, without padding and lines; with `cellSides` and one line more they add up to the room.
 * `heads`: how many of the rows are a header, 0 or 1. As many columns as the longest row has cells.
 */
export function widthsOf(
  rows: readonly TableRow[],
  align: readonly AlignType[],
  heads: number,
  { room, size, measure }: Place,
): number[] {
  const count = greatestOf(
    rows.map((row) => row.children.length),
    0,
  );
  const widthOf = (words: string): number => measure(words, size) + spare;
  const columns = Array.from({ length: count }, (_, at) => {
    const texts = rows.map(({ children: { [at]: cell } }) => (cell ? textOf(cell).normalize('NFC') : ''));
    const cells = texts.map((text) => text.split(/[^\S\u00A0]+/).map(widthOf));
    const figures = align[at] === 'right';
    // What a header says may break: it is the figures that stay whole.
    const whole = figures ? texts.slice(heads).filter((text) => text.split(' ').length <= figureWords) : texts;
    return {
      word: greatestOf(cells.flat(), 0),
      line: greatestOf(
        whole.flatMap((text) => text.split('\n').map(widthOf)),
        0,
      ),
      cells,
      space: measure(' ', size),
      figures,
    };
  });
  return columnWidths(columns, room - cellSides * count - look.border);
}

/** A cell of figures with more words than this is a text, and breaks like one: `không quá 3` stays whole. */
const figureWords = 3;

/** Left free beside words, pt: programs round widths, each in its own way. */
const spare = 1;

/** The words of a cell as they will be set: a line end inside words is a space. */
function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value.replace(/[\r\n]+/g, ' ');
  return 'children' in node ? node.children.map(textOf).join('') : wordsOf(node, '\n');
}
