/** Where the text of a PDF stands on its pages. */

import { greatestOf, leastOf } from '../../model/many.ts';
import { page as decree } from '../decree.ts';
import type { Margin, Sheet } from '../sheet.ts';
import type { Edges } from './paragraphs.ts';
import type { PdfPageFacts } from './read-page.ts';
import type { TextLine } from './text-lines.ts';

/** Ascent and descent of the serif, in type sizes. */
const ascent = 0.891;
const descent = 0.216;
const mm = 25.4 / 72;

/** An edge counts as known when so many lines touch it, mm near. */
const enough = 3;
const touch = 0.6;

/**
 * Edges and margins, from portrait pages. `lines`: all but page numbers. A margin that no line touches is not exact:
 * the paper may have been given more.
 */
export function edgesOf(
  pages: readonly PdfPageFacts[],
  lines: readonly TextLine[],
): { edges: Edges; margins: Sheet['margins'] } {
  const upright = pages.filter(({ width, height }) => width <= height);
  const [first] = upright.length > 0 ? upright : pages;
  const own = lines.filter(({ page }) => upright.some(({ number }) => number === page));
  const width = first?.width ?? decree.paper.width;
  const height = first?.height ?? decree.paper.height;
  if (own.length === 0) {
    const edges = { left: 30, right: width - 15 };
    const none = { value: 0, exact: false };
    return { edges, margins: { top: none, bottom: none, left: none, right: none } };
  }
  const left = leastOf(own.map(({ x }) => x));
  const right = greatestOf(own.map(({ end }) => end));
  const top = leastOf(own.map(({ y, size }) => y - size * ascent * mm));
  const bottom = greatestOf(own.map(({ y, size }) => y + size * descent * mm));
  const touching = (near: (line: TextLine) => boolean): boolean => own.filter(near).length >= enough;
  const margin = (value: number, exact: boolean): Margin => ({ value, exact });
  return {
    edges: { left, right },
    margins: {
      left: margin(
        left,
        touching(({ x }) => x - left < touch),
      ),
      right: margin(
        width - right,
        touching(({ end }) => right - end < touch),
      ),
      // The first line of the first page is where the text begins; the last line ends where words end.
      top: margin(top, true),
      bottom: margin(height - bottom, false),
    },
  };
}
