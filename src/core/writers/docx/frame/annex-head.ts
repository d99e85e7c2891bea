/** The title block of an annex. */
import type { AnnexWords } from '../../../layout/annex.ts';
import type { Block, DocxContext } from '../context.ts';
import { paragraph } from '../paragraph.ts';
import { runs } from '../run.ts';
import { centred } from './centred.ts';

/** `Phụ lục I`, title, the document it belongs to; all stay with what follows. */
export function annexHead({ label, title, reference }: AnnexWords, context: DocxContext): Block[] {
  return [
    paragraph('annexLabel', runs(label, context), context),
    ...(title === '' ? [] : centred([title], 'annexTitle', context.width, context).paragraphs),
    paragraph('annexReference', runs(reference, context), context),
  ];
}
