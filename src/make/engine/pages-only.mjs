/**
 * Laying out without writing: what stands on each page, as plain data, for a preview that is the PDF's own layout.
 * Types: `DrawnPage` in `pdfmake-engine.d.ts`.
 */
import Renderer from 'pdfmake/src/Renderer.js';

/** Where a document's virtual file system has `pagesOnly`, nothing is drawn: the pages are kept. Called once, by the engine. */
export function keepPages() {
  const { renderPages } = Renderer.prototype;
  Renderer.prototype.renderPages = function renderOrKeep(pages) {
    if (this.pdfDocument.virtualfs?.pagesOnly) this.pdfDocument._pdfMakePages = pages;
    else renderPages.call(this, pages);
  };
}

/** pdfmake's pages → ours. Throws on a thing that we never draw, so that none is lost in silence. */
export function drawnPages(pages) {
  const told = new Map();
  return pages.map(({ pageSize: { width, height }, items }) => ({
    width,
    height,
    items: items.flatMap(({ type, item }) => drawn(type, item, told)),
  }));
}

function drawn(type, item, told) {
  switch (type) {
    case 'line':
      return wordsOf(item, told);
    case 'vector':
      return [vectorOf(item)];
    case 'image': {
      const { x, y, _width: width, _height: height, image } = item;
      return [{ type: 'image', x, y, width, height, name: image }];
    }
    case 'svg': {
      const { x, y, _width: width, _height: height, svg } = item;
      return [{ type: 'svg', x, y, width, height, svg }];
    }
    default:
      throw new Error(`A page holds “${type}”, which a preview cannot draw`);
  }
}

/** The words of a line, each where the PDF has it; `y`: the baseline. */
function wordsOf(line, told) {
  const { x = 0, y = 0 } = line;
  const baseline = y + line.getAscenderHeight();
  return line.inlines
    .filter(({ text }) => text !== '')
    .map(({ text, x: shift, width, fontSize, bold, italics, from, link, stretches }) => ({
      type: 'words',
      text,
      x: x + shift,
      y: baseline,
      width,
      size: fontSize,
      ...(bold && { bold }),
      ...(italics && { italics }),
      ...(link && { link }),
      ...(from && { from: stretches ? fromOf(text, stretches, told) : from }),
    }));
}

/**
 * The data that one word of a run tells: words come in the order of the run. `told`: letters of each run that were seen;
 * those that the layout left out at the end of a line do not matter, since a stretch is longer than they are.
 */
function fromOf(text, stretches, told) {
  const begin = told.get(stretches) ?? 0;
  told.set(stretches, begin + text.length);
  const middle = begin + text.trim().length / 2;
  let end = 0;
  for (const { length, from } of stretches) {
    end += length;
    if (middle <= end) return from;
  }
  return [];
}

function vectorOf({ type, color, lineColor, lineWidth = 1, dash, ...place }) {
  if (type === 'rect') {
    const { x, y, w: width, h: height } = place;
    return { type, x, y, width, height, fill: color, line: color ? lineColor : (lineColor ?? 'black'), lineWidth };
  }
  if (type !== 'line') throw new Error(`A page holds a “${type}”, which a preview cannot draw`);
  const { x1, y1, x2, y2 } = place;
  return { type, x1, y1, x2, y2, line: lineColor ?? 'black', lineWidth, ...(dash && { dash: dash.length }) };
}
