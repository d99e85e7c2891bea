/** The title block of an annex. */
import type { AnnexWords } from '../../../layout/annex.ts';
import { bookmark } from '../bookmark.ts';
import type { Block } from '../content.ts';
import type { PdfContext } from '../context.ts';
import { line } from '../paragraph.ts';
import { tag } from '../tag.ts';
import { centred } from './centred.ts';

/** `Phụ lục I`, title, the document it belongs to; with a bookmark. Label and title are one heading. */
export function annexHead({ label, title, reference }: AnnexWords, context: PdfContext): Block[] {
  const heading = tag('H1', context.tag);
  const words = title === '' ? label : `${label}. ${title}`;
  return [
    { ...line(`${label} `, 'annexLabel', context, heading), ...bookmark(words, 1, context) },
    ...(title === '' ? [] : centred([title], 'annexTitle', context.width, context, heading).lines),
    line(reference, 'annexReference', context),
  ];
}
