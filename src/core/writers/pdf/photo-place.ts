/** The place of a photo that is not there yet. */
import { mmToPt } from '../../layout/units.ts';
import type { Table } from './content.ts';
import type { PdfContext } from './context.ts';
import { line } from './paragraph.ts';
import { framed } from './table-looks.ts';

/** Width of the frame, mm. */
const width = 110;

/** A frame with a word in it. `alt`: what the photo shows. */
export function photoPlace(alt: string, context: PdfContext): Table {
  const wide = Math.min(mmToPt(width), context.width - 20);
  const words = alt === '' ? '[Ảnh]' : `[Ảnh: ${alt}]`;
  const inside = line(words, 'photo', { ...context, left: 0 });
  const side = (context.width - wide) / 2;
  return {
    table: { widths: [wide], body: [[{ ...inside, margin: [6, 18, 6, 18] }]] },
    layout: framed,
    margin: [side, 4, 0, 0],
  };
}
