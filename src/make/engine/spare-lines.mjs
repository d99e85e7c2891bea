/**
 * No single line of a paragraph at the foot or the head of a page. pdfmake has no such control.
 * For paragraphs that ask for it with `wholeLines: true`.
 */

/**
 * Take room from the page, where needed, so that a paragraph breaks with two lines on either side or not at all.
 * @param builder pdfmake's LayoutBuilder, about to lay `node` out
 */
export function spareLines(builder, node) {
  const context = builder.writer.context();
  const heights = lineHeights(builder, node);
  let room = context.availableHeight;
  let here = 0;
  while (here < heights.length && heights[here] <= room) room -= heights[here++];
  const there = heights.length - here;
  if (here === 0 || there === 0) return;
  if (here === 1 || (there === 1 && here === 2)) context.availableHeight = 0;
  else if (there === 1) context.availableHeight -= room + heights[here - 1] / 2;
}

/** Heights of the lines that the paragraph will have; the node stays as it is. */
function lineHeights(builder, node) {
  const copy = { _inlines: node._inlines.map((inline) => ({ ...inline })) };
  const heights = [];
  for (let line = builder.buildNextLine(copy); line !== null; line = builder.buildNextLine(copy))
    heights.push(line.getHeight());
  return heights;
}
