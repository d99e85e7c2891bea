/** The words of a PDF, each with its page and box. */
import { joinPieces, type PlacedPiece, type PlacedText } from '../../model/placed-text.ts';
import { type PlacedRun, pageFacts } from './read-page.ts';
import { pagesOf } from './read-pdf.ts';
import { linesOf, segmentsOf } from './text-lines.ts';

const points = 72 / 25.4;

/** Read the pages; lines are counted through all of them. Nothing where the bytes are no PDF. */
export async function placedPdf(bytes: Uint8Array): Promise<PlacedText | undefined> {
  const pages = await pagesOf(bytes);
  if (!pages) return undefined;
  const pieces: PlacedPiece[] = [];
  let line = 0;
  for (const [index, content] of pages.entries()) {
    const { runs } = pageFacts(content, index + 1);
    for (const one of linesOf(runs, index + 1)) {
      line += 1;
      let column = 1;
      for (const [at, segment] of segmentsOf(one).entries()) {
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
    }
    pieces.push({ text: '\n' });
  }
  return joinPieces(pieces);
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
