/** A document as PDF. */
import { renderPdf } from '#pdfmake';
import { fontNames } from '../../layout/fonts.ts';
import type { Document } from '../../model/document.ts';
import type { WriteContext, Writer } from '../../model/writer.ts';
import { findBroken } from './broken-images.ts';
import { definitionOf } from './definition.ts';

/**
 * Write a document as PDF 1.7: fonts embedded, text that can be copied, bookmarks, a structure tree, metadata.
 * No conformance to PDF/A or PDF/UA is claimed: no validator has confirmed it.
 * The same input gives the same bytes in Node and browsers. Changes nothing of its input.
 * Messages: `font-covers`, `image-readable`, `link-followable`.
 */
export const writePdf: Writer = async (document: Document, context: WriteContext): Promise<Uint8Array> => {
  const fonts = { [fontNames.pdf]: { ...context.fonts } };
  const attempt = definitionOf(document, context, new Set());
  try {
    const bytes = await renderPdf(attempt.definition, fonts, attempt.images);
    attempt.report();
    return bytes;
  } catch (cause) {
    const broken = findBroken(attempt.images);
    if (broken.size === 0) throw new Error('The PDF engine failed', { cause });
    const second = definitionOf(document, context, broken);
    const bytes = await renderPdf(second.definition, fonts, second.images);
    second.report();
    return bytes;
  }
};
