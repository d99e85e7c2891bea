/**
 * No single line of a paragraph at the foot or the head of a page, and room for what must follow the last lines.
 * pdfmake has no such controls. For paragraphs that ask with `wholeLines: true` or `roomAfter` (points).
 */
import { linesOf } from './lines.mjs';

/**
 * Take room from the page, where needed, so that a paragraph breaks with two lines on either side or not at all,
 * and its last two lines move to the next page when `roomAfter` is not left under them.
 * @param builder pdfmake's LayoutBuilder, about to lay `node` out
 */
export function spareLines(builder, node) {
  const context = builder.writer.context();
  const heights = linesOf(builder, node).map((line) => line.getHeight());
  const here = linesHere(heights, context.availableHeight, node.roomAfter ?? 0);
  if (here === heights.length) return;
  // Half a line less than what would hold one line more.
  const held = heights.slice(0, here).reduce((sum, height) => sum + height, 0);
  context.availableHeight = Math.min(context.availableHeight, here === 0 ? 0 : held + heights[here] / 2);
}

/** How many of the lines stay on this page. */
function linesHere(heights, available, roomAfter) {
  const count = heights.length;
  let room = available;
  let here = 0;
  while (here < count && heights[here] <= room) room -= heights[here++];
  if (here === count) {
    if (room >= roomAfter) return count;
    here = count - 2;
  }
  if (count - here === 1) here -= 1;
  return here < 2 ? 0 : here;
}
