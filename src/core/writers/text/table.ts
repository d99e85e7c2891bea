/** Tables in plain text: columns lined up, or one cell a line where they would be too wide. */
import type { AlignType } from 'mdast';
import { greatestOf } from '../../model/many.ts';

/** The widest table that is still set in columns (characters). */
const widest = 100;

/** `rows`: the words of each cell, the head first. Out: lines. */
export function tableLines(rows: readonly (readonly string[])[], align: readonly AlignType[]): string[] {
  const [head = [], ...body] = rows;
  const count = greatestOf(rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, at) => greatestOf(rows.map((row) => length(row[at] ?? ''))));
  if (widths.reduce((total, width) => total + width + 3, 1) > widest) return asRecords(head, body);
  const set = (row: readonly string[]): string =>
    widths
      .map((width, at) => pad(row[at] ?? '', width, align[at] ?? null))
      .join(' | ')
      .trimEnd();
  return [set(head), widths.map((width) => '-'.repeat(width)).join('-+-'), ...body.map(set)];
}

/** `Ô: giá trị`, a blank line between rows. A cell that has nothing, or the dash of no figure, needs no line of its own. */
function asRecords(head: readonly string[], body: readonly (readonly string[])[]): string[] {
  if (body.length === 0) return [head.join('; ')];
  return body.flatMap((row, index) => [
    ...(index > 0 ? [''] : []),
    ...row.flatMap((cell, at) => {
      const name = head[at] ?? '';
      return cell === '' || cell === '–' ? [] : [name === '' ? cell : `${name}: ${cell}`];
    }),
  ]);
}

function pad(text: string, width: number, align: AlignType): string {
  const room = width - length(text);
  const left = align === 'right' ? room : align === 'center' ? Math.floor(room / 2) : 0;
  return ' '.repeat(left) + text + ' '.repeat(room - left);
}

/** Characters as a person counts them. */
function length(text: string): number {
  return text
    .normalize('NFC')
    .replace(/\p{M}/gu, '')
    .replace(/\p{Surrogate}|[\u{10000}-\u{10FFFF}]/gu, '_').length;
}
