/** The lines of a file that a message is about, with carets under the place. */
import type { Point, Position } from 'unist';
import { textWidth } from './text-width.ts';

/** A place with at least a line; `end` is exclusive, as in unist. */
export type Place =
  | Pick<Point, 'line' | 'column'>
  | { start: Pick<Point, 'line' | 'column'>; end: Pick<Point, 'line' | 'column'> }
  | Position;

/** One line of an excerpt; `carets` only under the line of the place. All texts are free of tabs and controls. */
export interface ExcerptLine {
  /** From 1, padded to the width of the widest number. */
  number: string;
  text: string;
  carets?: string;
}

const tab = '    ';
const most = 100;

/** A text that a terminal shows as it is: tabs as spaces, controls and direction marks as a dot. */
export function printable(text: string): string {
  return text
    .replaceAll('\t', tab)
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069\u2028\u2029]/gu, '·')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '·');
}

/**
 * The line of the place and the one before it, with carets. Lines longer than 100 characters are cut around the place.
 * In: the text, or its lines where many places are asked for.
 * Out: nothing when the text has no such line. Columns count UTF-16 units from 1, as in unist.
 */
export function excerpt(text: string | readonly string[], place: Place): ExcerptLine[] {
  const lines = typeof text === 'string' ? text.split(/\r\n?|\n/) : text;
  const start = 'start' in place ? place.start : place;
  const end = 'end' in place ? place.end : undefined;
  const line = lines[start.line - 1];
  if (line === undefined) return [];
  const from = Math.min(Math.max(0, start.column - 1), line.length);
  const to = Math.max(
    from,
    end === undefined ? from : end.line === start.line ? Math.min(end.column - 1, line.length) : line.length,
  );

  const cut = from > most - 20 ? from - 40 : 0;
  const lead = printable(line.slice(cut, from));
  const marked = printable(line.slice(from, Math.min(to, from + most)));
  const shown = printable(line.slice(cut, cut + most));
  const before = cut > 0 ? '…' : '';
  const room = textWidth(shown) - textWidth(lead);
  const carets = `${' '.repeat(textWidth(before + lead))}${'^'.repeat(Math.max(1, Math.min(textWidth(marked), room)))}`;
  const after = cut + most < line.length ? '…' : '';

  const digits = String(start.line).length;
  const above = lines[start.line - 2];
  const made: ExcerptLine[] = [{ number: String(start.line), text: `${before}${shown}${after}`, carets }];
  if (above?.trim()) {
    const short = printable(above.slice(0, most));
    made.unshift({ number: String(start.line - 1).padStart(digits), text: above.length > most ? `${short}…` : short });
  }
  return made;
}
