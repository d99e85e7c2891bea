/** Signatures (cell 7): authority and office, room for hand and seal, name. */
import type { Paragraph } from '#docx';
import { singleSpacing } from '../../../layout/fonts.ts';
import type { SignerWords } from '../../../layout/frame-words.ts';
import { signatureRoom } from '../../../layout/page.ts';
import { mmToPt, mmToTwip, ptToTwip } from '../../../layout/units.ts';
import type { DocxContext } from '../context.ts';
import { paragraph } from '../paragraph.ts';
import { runs } from '../run.ts';
import { centred } from './centred.ts';

/** Authority and office, broken to the column; bound to the name. `width`, `above`: pt. */
export function offices({ lines }: SignerWords, width: number, context: DocxContext, above: number): Paragraph[] {
  const own = { ...context, keepNext: true };
  return centred(lines, 'authority', width, own, { spacing: { before: ptToTwip(above) } }).paragraphs;
}

/** The name below the room for hand and seal. */
export function names({ name }: SignerWords, context: DocxContext): Paragraph[] {
  return [paragraph('signer', runs(name, context), context, { spacing: { before: mmToTwip(signatureRoom) } })];
}

/** Height of a signature without the space above it, pt. */
export function signatureHeight({ lines }: SignerWords, width: number, context: DocxContext): number {
  const { authority, signer } = context.styles;
  const { widths } = centred(lines, 'authority', width, context);
  return (widths.length * authority.size + signer.size) * singleSpacing + mmToPt(signatureRoom);
}

/** Word wants a paragraph in every cell. */
export const empty = (context: DocxContext): Paragraph => paragraph('recipients', [], { ...context, keepNext: true });
