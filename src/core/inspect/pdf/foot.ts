/** The foot of a PDF: recipients and signatures, sorted into columns. */

import { addAll } from '../../model/many.ts';
import { singleSpacing } from '../decree.ts';
import { isAuthority, isRecipients } from '../landmarks.ts';
import type { Column, Words } from '../sheet.ts';
import { segmentsOf, type TextLine, wordsOfLine } from './text-lines.ts';

const pt = 72 / 25.4;
/** Middles nearer than this belong to one column, mm. */
const near = 8;

/** Columns from left to right; recipients are in the column whose left edge is theirs. */
export function footColumns(lines: readonly TextLine[]): Column[] {
  const segments = lines.flatMap(segmentsOf);
  const title = segments.findIndex(({ text }) => isRecipients(text));
  const edge = segments[title]?.x;
  const isListed = (one: TextLine, index: number): boolean =>
    title >= 0 && index >= title && edge !== undefined && Math.abs(one.x - edge) < 3.5 && !isAuthority(one.text);
  const listed = segments.filter(isListed);
  const signed = segments.filter((one, index) => !isListed(one, index));

  const columns: { centre: number; lines: TextLine[] }[] = [];
  for (const line of signed) {
    const centre = (line.x + line.end) / 2;
    const found = columns.find((column) => Math.abs(column.centre - centre) < near);
    if (found) found.lines.push(line);
    else columns.push({ centre, lines: [line] });
  }
  columns.sort((one, other) => one.centre - other.centre);
  const signatures = columns.map((column) => withGaps(column.lines.map(wordsOfLine)));
  return [...(listed.length > 0 ? [withGaps(joined(listed))] : []), ...signatures];
}

/** A recipient too long for its line goes on in the next. */
function joined(lines: readonly TextLine[]): Words[] {
  const made: Words[] = [];
  let closed = true;
  for (const line of lines) {
    const last = made.at(-1);
    const goesOn = last && !closed && !line.text.startsWith('-') && !isRecipients(last.text);
    const words = wordsOfLine(line);
    if (goesOn) {
      last.text += ` ${words.text}`;
      addAll(last.runs, words.runs);
      addAll(last.lines, words.lines);
      addAll(last.widths, words.widths);
    } else made.push(words);
    closed = /[;.:]\s*$/u.test(line.text);
  }
  return made;
}

function withGaps(words: readonly Words[]): Words[] {
  return words.map((one, index) => {
    const above = words[index - 1];
    const size = one.runs[0]?.size ?? 14;
    const same = above && above.page === one.page;
    return { ...one, gap: same ? (one.line.at - above.line.at) * pt - size * singleSpacing : undefined };
  });
}
