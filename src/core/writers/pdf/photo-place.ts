/** The place of a photo that is not there yet. */
import { photoPlace as look } from '../../layout/photo.ts';
import { mmToPt } from '../../layout/units.ts';
import { placeWords } from '../../photos/missing.ts';
import type { Table } from './content.ts';
import type { PdfContext } from './context.ts';
import { line } from './paragraph.ts';
import { framed } from './table-looks.ts';

/** A frame with a word in it. `alt`: what the photo shows. */
export function photoPlace(alt: string, context: PdfContext): Table {
  const wide = Math.min(mmToPt(look.width), context.width - 20);
  const inside = line(placeWords(alt), 'photo', { ...context, left: 0 });
  const side = (context.width - wide) / 2;
  return {
    table: { widths: [wide], body: [[{ ...inside, margin: [6, look.padding, 6, look.padding] }]] },
    layout: framed,
    margin: [side, 4, 0, 0],
  };
}
