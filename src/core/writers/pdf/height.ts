/** How high things will stand: for deciding what can be kept on one page. Never less than the engine makes of them. */
import { faceFor } from '../../layout/faces.ts';
import { fontMetrics } from '../../layout/fonts.ts';
import { greatestOf } from '../../model/many.ts';
import type { Block, Table, Text } from './content.ts';
import type { PdfContext } from './context.ts';

/** Height of blocks one under another in the context's width, pt; their margins counted. */
export function heightOf(blocks: readonly Block[], context: PdfContext): number {
  return blocks.reduce((sum, block) => sum + oneHeight(block, context), 0);
}

function oneHeight(block: Block, context: PdfContext): number {
  const [left, top, right, bottom] = block.margin ?? [0, 0, 0, 0];
  const width = Math.max(1, context.width - left - right);
  return top + bottom + inner(block, { ...context, width });
}

function inner(block: Block, context: PdfContext): number {
  if ('text' in block) return countLines(block, context) * lineHeight(block);
  if ('stack' in block) return heightOf(block.stack, context);
  if ('table' in block) return rowsHeight(block, block.table.body.length, context);
  return 'height' in block
    ? block.height
    : greatestOf(
        block.canvas.map(({ lineWidth }) => lineWidth),
        0,
      );
}

/** Height of the first rows of a table with lines and padding, pt. */
export function rowsHeight({ table: { body, widths }, layout }: Table, count: number, context: PdfContext): number {
  const padding = (layout.paddingTop?.() ?? 0) + (layout.paddingBottom?.() ?? 0);
  const border = layout.hLineWidth?.() ?? 0;
  const rows = body.slice(0, count);
  return rows.reduce((sum, row) => sum + padding + border + rowHeight(row, widths, context), border);
}

/** Height of a row of cells without padding, pt. */
export function rowHeight(row: readonly Block[], widths: readonly number[], context: PdfContext): number {
  return greatestOf(
    row.map((cell, column) => oneHeight(cell, { ...context, width: widths[column] ?? 1 })),
    0,
  );
}

/** Height of one line of a paragraph, pt. */
export function lineHeight(text: Text): number {
  return text.fontSize * (fontMetrics.ascent + fontMetrics.descent) * text.lineHeight;
}

/** Lines that a paragraph takes, broken at spaces only. */
function countLines(text: Text, context: PdfContext): number {
  const width = context.width + 0.01;
  let lines = 1;
  let used = text.leadingIndent ?? 0;
  let word = 0;
  const put = (): void => {
    if (used > 0 && used + word > width) {
      lines += 1;
      used = 0;
    }
    // A word wider than a line is cut.
    lines += Math.floor(word / width);
    used += word > width ? word % width : word;
    word = 0;
  };
  for (const run of text.text) {
    const face = faceFor(
      context.faces,
      run.bold === true || text.bold === true,
      run.italics === true || text.italics === true,
    );
    for (const part of run.text.split(/([ \n])/)) {
      if (part === '') continue;
      if (part !== ' ' && part !== '\n') {
        word += face.measure(part, text.fontSize);
        continue;
      }
      put();
      if (part === ' ') used += face.measure(' ', text.fontSize);
      else {
        lines += 1;
        used = 0;
      }
    }
  }
  put();
  return lines;
}
