/** The words of a PDF, each with its page and box. */
import { joinPieces, type PlacedPiece, type PlacedText } from '../../model/placed-text.ts';
import { pageNumberOf } from './page-numbers.ts';
import { type PlacedRun, pageFacts } from './read-page.ts';
import { pagesOf } from './read-pdf.ts';
import { linesOf, segmentsOf } from './text-lines.ts';

const points = 72 / 25.4;

/** Read the pages; lines are counted through all of them. Nothing where the bytes are no PDF. */
export async function placedPdf(bytes: Uint8Array): Promise<PlacedText | undefined> {
  const pages = await pagesOf(bytes);
  if (!pages) return undefined;
  const pieces: PlacedPiece[] = [];
  /** By the numbers of their pieces. */
  const torn: [number, number][] = [];
  let line = 0;
  let last = '';
  for (const [index, content] of pages.entries()) {
    const { runs, height } = pageFacts(content, index + 1);
    const all = linesOf(runs, index + 1);
    // A page's number is none of the text.
    const shown = pageNumberOf(all, height);
    const first = all.find((one) => one !== shown);
    for (const one of all) {
      line += 1;
      if (one === shown) continue;
      let column = 1;
      const segments = segmentsOf(one);
      const words = segments.flatMap(({ runs }) => runs.map(({ text }) => text)).join('');
      if (one === first && index > 0 && !goesOn(last, words)) pieces.push({ text: '\n' });
      last = words;
      if (segments.length > 1) torn.push([pieces.length, pieces.length]);
      for (const [at, segment] of segments.entries()) {
        if (at > 0) pieces.push({ text: ' | ' });
        for (const [number, run] of segment.runs.entries()) {
          const before = segment.runs[number - 1];
          if (before && run.x - (before.x + before.width) > 0.3 && !/\s$/.test(before.text) && !/^\s/.test(run.text))
            pieces.push({ text: ' ' });
          pieces.push(pieceOf(run, { page: index + 1, line, column }));
          column += run.text.length;
        }
      }
      pieces.push({ text: '\n' });
      if (segments.length > 1) torn[torn.length - 1]![1] = pieces.length;
    }
  }
  pieces.push({ text: '\n' });
  const starts = [0];
  for (const { text } of pieces) starts.push((starts.at(-1) ?? 0) + text.length);
  return { ...joinPieces(pieces), torn: torn.map(([from, to]) => [starts[from] ?? 0, starts[to] ?? 0] as const) };
}

/** Whether a paragraph goes on over the page: its last line there ends no sentence, the next page begins with a small letter. */
function goesOn(last: string, next: string): boolean {
  return /[^.!?:;…”"\s]\s*$/u.test(last) && /^\s*\p{Ll}/u.test(next);
}

/** A run; of a part of it the box is as wide as its share of the letters. */
function pieceOf(run: PlacedRun, at: { page: number; line: number; column: number }): PlacedPiece {
  const share = run.width / Math.max(1, run.text.length);
  const round = (millimetres: number): number => Math.round(millimetres * points * 10) / 10;
  const height = run.size / points;
  return {
    text: run.text,
    spot: (start, end) => ({
      line: at.line,
      column: at.column + start,
      page: at.page,
      box: [round(run.x + share * start), round(run.y - height * 0.8), round(share * (end - start)), round(height)],
    }),
  };
}
