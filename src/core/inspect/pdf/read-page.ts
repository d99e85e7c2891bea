/** One page of a PDF: its text runs and drawn lines. Millimetres from the upper left corner; type in points. */
import { OPS, type PdfPage } from '#pdfjs';
import type { Run } from '../sheet.ts';
import { type Stroke, strokesOf } from './strokes.ts';

/** A run at its place; `y` is the baseline. */
export interface PlacedRun extends Run {
  x: number;
  y: number;
  width: number;
}

export interface PdfPageFacts {
  number: number;
  width: number;
  height: number;
  runs: PlacedRun[];
  strokes: Stroke[];
  /** Colours of text, `#rrggbb`. */
  colors: Set<string>;
}

const mm = 25.4 / 72;

/** A page as pdf.js gives it: what it draws, its text, and the fonts of that by the names of text items. */
export interface PageContent extends Awaited<ReturnType<PdfPage['getTextContent']>> {
  view: number[];
  operators: Awaited<ReturnType<PdfPage['getOperatorList']>>;
  fontNames: ReadonlyMap<string, string>;
}

/** Ask pdf.js for all of a page. Throws what pdf.js throws of a damaged file, and nothing of our own. */
export async function pageContent(page: PdfPage): Promise<PageContent> {
  // The operators come first: they load the fonts that text is recognised by.
  const operators = await page.getOperatorList();
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const used = new Set(items.flatMap((item) => ('fontName' in item && item.str.trim() !== '' ? [item.fontName] : [])));
  const fontNames = new Map([...used].map((name) => [name, page.commonObjs.get(name)?.name ?? name]));
  return { view: page.view, operators, items, fontNames };
}

/** What stands on a page. Words of figures (a chart's labels) are left out: they are no text of the document. */
export function pageFacts({ view, operators, items, fontNames }: PageContent, number: number): PdfPageFacts {
  const [left = 0, bottom = 0, right = 0, top = 0] = view;
  const runs: PlacedRun[] = [];
  const tags: string[] = [];
  for (const item of items) {
    if ('type' in item) {
      if (item.type.startsWith('begin')) tags.push(item.tag ?? '');
      else tags.pop();
      continue;
    }
    if (item.str.trim() === '' || tags.includes('Figure')) continue;
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform;
    runs.push({
      text: item.str,
      ...faceOf(fontNames.get(item.fontName) ?? item.fontName),
      size: Math.hypot(a, b),
      x: (x - left) * mm,
      y: (top - y) * mm,
      width: item.width * mm,
    });
  }
  return {
    number,
    width: (right - left) * mm,
    height: (top - bottom) * mm,
    runs,
    strokes: strokesOf(operators, { left, top }),
    colors: colorsOf(operators),
  };
}

/** `ABCDEF+Tinos-BoldItalic` → family and face. */
function faceOf(postScript: string): Pick<Run, 'font' | 'bold' | 'italic'> {
  const name = postScript.replace(/^[A-Z]{6}\+/, '');
  const [family = name] = name.split(/[-,]/);
  const spaced = family.replace(/(PS)?(MT)?$/, '').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
  return { font: spaced, bold: /bold|black|heavy/i.test(name), italic: /italic|oblique/i.test(name) };
}

/** Fill colours in force where text is shown. */
function colorsOf({ fnArray, argsArray }: { fnArray: number[]; argsArray: unknown[][] }): Set<string> {
  const colors = new Set<string>();
  const kept: string[] = [];
  let color = '#000000';
  fnArray.forEach((operation, index) => {
    if (operation === OPS.save) kept.push(color);
    else if (operation === OPS.restore) color = kept.pop() ?? color;
    else if (operation === OPS.setFillRGBColor) color = String(argsArray[index]?.[0] ?? color);
    else if (operation === OPS.showText) colors.add(color);
  });
  return colors;
}
