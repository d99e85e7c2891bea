/**
 * Breaking a paragraph into lines, in time that grows with its words. pdfmake's own `buildNextLine` copies the rest of
 * the paragraph for each word. The lines are the same.
 */
import LayoutBuilder from 'pdfmake/src/LayoutBuilder.js';
import Line from 'pdfmake/src/Line.js';
import TextInlines from 'pdfmake/src/TextInlines.js';

const measuring = new TextInlines(null);

/**
 * How far each paragraph is broken, by its array of words, which pdfmake makes anew at each pass: words before `taken` are
 * in lines; `ready` are lines that were broken ahead, at `width`.
 */
const progress = new WeakMap();

/** Put the method in place. Called once, by the engine. */
export function breakLines() {
  LayoutBuilder.prototype.buildNextLine = function nextLine(node) {
    if (!node._inlines) return null;
    const width = this.writer.context().availableWidth;
    const state = stateOf(node);
    if (state.ready.length > 0 && state.width !== width) unmake(node, state);
    return state.ready.shift() ?? takeLine(node._inlines, state, width) ?? null;
  };
}

/** All lines of a paragraph at the width of this place, kept for the builder, which asks for them next. */
export function linesOf(builder, node) {
  const state = stateOf(node);
  state.width = builder.writer.context().availableWidth;
  for (let line = takeLine(node._inlines, state, state.width); line; line = takeLine(node._inlines, state, state.width))
    state.ready.push(line);
  return state.ready;
}

function stateOf({ _inlines }) {
  const state = progress.get(_inlines) ?? { taken: 0, ready: [], width: 0 };
  progress.set(_inlines, state);
  return state;
}

/** The place became wider or narrower: what was broken ahead is broken anew. */
function unmake({ _inlines }, state) {
  const words = state.ready.flatMap(({ inlines }) => inlines);
  _inlines.splice(0, state.taken, ...words);
  Object.assign(state, { taken: 0, ready: [] });
}

/** The next line of the words that no line has yet. */
function takeLine(inlines, state, width) {
  if (state.taken >= inlines.length) return undefined;
  const line = new Line(width);
  let at = state.taken;
  let goesOn = false;
  while (at < inlines.length && (goesOn || line.hasEnoughSpaceForInline(inlines[at], bound(inlines, at)))) {
    const inline = inlines[at];
    const rest = splitToFit(inline, line.getAvailableWidth());
    if (rest) inlines[at] = rest;
    else at += 1;
    line.addInline(inline);
    goesOn = inline.noNewLine && !rest;
  }
  state.taken = at;
  line.lastLineInParagraph = at >= inlines.length;
  return line;
}

/** What must stand on the line of the inline at `at`: those that follow it without a place to break. */
function bound(inlines, at) {
  if (!inlines[at].noNewLine) return [];
  let end = at + 1;
  while (end < inlines.length && inlines[end].noNewLine) end += 1;
  return inlines.slice(at + 1, end + 1);
}

/** A word wider than the line is cut where the line ends; gives what is left of it. */
function splitToFit(inline, width) {
  if (inline.noWrap || inline.text.length < 2 || inline.width <= width) return undefined;
  let low = 1;
  let high = inline.text.length;
  let fits = 1;
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    const wide = measuring.widthOfText(inline.text.slice(0, middle), inline) > width;
    if (wide) high = middle - 1;
    else {
      fits = middle;
      low = middle + 1;
    }
  }
  if (fits >= inline.text.length) return undefined;
  const rest = { ...inline, text: inline.text.slice(fits) };
  inline.text = inline.text.slice(0, fits);
  rest.width = measuring.widthOfText(rest.text, rest);
  inline.width = measuring.widthOfText(inline.text, inline);
  return rest;
}
