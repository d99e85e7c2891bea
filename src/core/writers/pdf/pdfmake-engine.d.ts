/** The PDF engine made by `src/make/engine.mjs` from pdfmake's own modules. */

/**
 * Lay a definition out and write it: a PDF file. The engine changes the definition and keeps nothing of it.
 * `fonts`: family → faces; a face is parsed once for the same bytes object. `images`: name in the definition → PNG or JPEG.
 * Throws on a definition it does not understand and on a broken image. Reads no file, opens no address.
 * Source: https://pdfmake.github.io/docs/0.3/
 */
export function renderPdf(
  definition: object,
  fonts: Readonly<Record<string, Readonly<Record<'normal' | 'bold' | 'italics' | 'bolditalics', Uint8Array>>>>,
  images?: ReadonlyMap<string, Uint8Array>,
): Promise<Uint8Array>;

/** Whether a PNG or JPEG can be drawn. */
export function canDraw(bytes: Uint8Array): boolean;
