/** Read a PDF back with pdfjs as a ruler would: lines of words and drawn lines, in millimetres from the upper left corner. */
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Words on one baseline without a gap wider than a column's. */
export interface PlacedLine {
  text: string;
  x1: number;
  x2: number;
  /** Baseline. */
  y: number;
  /** Type size, pt. */
  size: number;
}

/** A drawn horizontal line. */
export interface Rule {
  x1: number;
  x2: number;
  y: number;
}

export interface PlacedPage {
  width: number;
  height: number;
  lines: PlacedLine[];
  rules: Rule[];
}

/** Points → millimetres. */
const ptToMm = (pt: number): number => (pt * 25.4) / 72;

/** Words further apart than this, mm, stand in different columns. */
const columnGap = 4;

export const middle = ({ x1, x2 }: { x1: number; x2: number }): number => (x1 + x2) / 2;
export const length = ({ x1, x2 }: { x1: number; x2: number }): number => x2 - x1;

export async function readPlaces(bytes: Uint8Array): Promise<PlacedPage[]> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  const pages: PlacedPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const { items } = await page.getTextContent();
    const words = items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , , , x = 0, y = 0] = item.transform as number[];
      const spaces = item.str.length - item.str.trimEnd().length;
      const right = x + item.width - spaces * item.height * 0.25;
      const size = Math.round(item.height * 10) / 10;
      return [{ text: item.str.trimEnd(), x1: ptToMm(x), x2: ptToMm(right), y: ptToMm(height - y), size }];
    });
    const rules = rulesOf(await page.getOperatorList());
    pages.push({ width: ptToMm(width), height: ptToMm(height), lines: join(words), rules });
  }
  await task.destroy();
  return pages;
}

function join(words: PlacedLine[]): PlacedLine[] {
  const lines: PlacedLine[] = [];
  for (const word of words.sort((a, b) => a.y - b.y || a.x1 - b.x1)) {
    const line = lines.find(
      (one) => Math.abs(one.y - word.y) < 0.2 && word.x1 - one.x2 < columnGap && word.x1 >= one.x1,
    );
    if (line) {
      line.text += (word.x1 - line.x2 > 0.3 ? ' ' : '') + word.text;
      line.x2 = word.x2;
    } else lines.push({ ...word });
  }
  return lines;
}

/** pdfkit turns each page so that y grows downwards; what it strokes is in those coordinates. */
function rulesOf({ fnArray, argsArray }: { fnArray: number[]; argsArray: unknown[][] }): Rule[] {
  return fnArray.flatMap((operator, index) => {
    const [painted, , box] = argsArray[index] ?? [];
    if (operator !== OPS.constructPath || painted !== OPS.stroke || !box) return [];
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = Array.from(box as ArrayLike<number>, ptToMm);
    return Math.abs(y1 - y2) < 0.01 ? [{ x1, x2, y: y1 }] : [];
  });
}
