/** The words of a file of any format as one text that knows its places: what tracing and verifying read. */

/** Where words stand. Lines and columns from 1: of the file where it is text, else of its words (a paragraph is a line). */
export interface Spot {
  line: number;
  column: number;
  /** Of a PDF, with the box from the upper left corner of the page: x, y, width, height, points. */
  page?: number;
  box?: readonly [number, number, number, number];
  /** Of a DOCX, both from 1. */
  paragraph?: number;
  run?: number;
}

/** `text` holds no markup; an empty line parts paragraphs, where the format tells them. Offsets in UTF-16 units. */
export interface PlacedText {
  text: string;
  /** Where front matter ends, in a text that can have it. */
  body?: number;
  /** Stretches where words of several cells or columns stand in turn, so that no sentence can be read there. */
  torn?: readonly (readonly [start: number, end: number])[];
  /** The places of a stretch, in order; of one line but in a PDF and a DOCX. */
  spots(start: number, end: number): Spot[];
}

/** A piece of a text that is put together: its words, and the place of any stretch of them. */
export interface PlacedPiece {
  text: string;
  /** Nothing for what only parts the others. */
  spot?: (start: number, end: number) => Spot;
}

/** Pieces one after another as one text. */
export function joinPieces(pieces: readonly PlacedPiece[]): PlacedText {
  let at = 0;
  const placed = pieces.map((piece) => {
    const start = at;
    at += piece.text.length;
    return { ...piece, start, end: at };
  });
  const known = placed.filter(({ spot, text }) => spot && text !== '');
  return {
    text: pieces.map(({ text }) => text).join(''),
    spots(start, end) {
      const first = firstAfter(known, start);
      const found: Spot[] = [];
      for (let index = first; index < known.length; index += 1) {
        const { spot, start: from, end: to } = known[index]!;
        if (from >= Math.max(end, start + 1)) break;
        found.push(spot!(Math.max(start, from) - from, Math.min(end, to) - from));
      }
      return found;
    },
  };
}

/** The first piece that ends after an offset. */
function firstAfter(pieces: readonly { end: number }[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
