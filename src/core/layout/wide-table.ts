/** Which tables are too wide for a portrait page. */
import type { Table } from 'mdast';
import { wordsOf } from '../model/words-of.ts';
import type { Measure } from './measure.ts';
import { landscapeBox, textBox } from './page.ts';
import { table as look } from './table.ts';
import { mmToPt } from './units.ts';

/** A column of longer texts is comfortable from this width on, mm. */
const comfortable = 20;

/**
 * Whether a table asks for a landscape page: its columns, each as wide as its longest word and as its texts up to
 * 20 mm, do not stand side by side on a portrait page, and a landscape page gives more room.
 * `measure`: of the bold face; `size`: of the cells' type, pt.
 */
export function isWide(node: Table, measure: Measure, size: number): boolean {
  return needOf(node, measure, size) > mmToPt(textBox.width) && landscapeBox.width > textBox.width;
}

/** Width that a table needs, pt. */
function needOf(node: Table, measure: Measure, size: number): number {
  const columns: number[] = [];
  for (const row of node.children) {
    for (const [index, cell] of row.children.entries()) {
      const words = wordsOf(cell);
      const longest = Math.max(
        0,
        ...words.split(/\s+/).map((word) => Math.min(measure(word, size), mmToPt(textBox.width))),
      );
      const need = Math.max(longest, Math.min(measure(words, size), mmToPt(comfortable)));
      columns[index] = Math.max(columns[index] ?? 0, need);
    }
  }
  return columns.reduce((sum, column) => sum + column + look.padX * 2 + look.border, look.border);
}
