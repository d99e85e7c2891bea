/** The PDF reader: text, drawing operations and structure of each page. Types: `src/core/inspect/pdf/pdf-reader.d.ts`. */
import { getDocument, OPS } from 'pdfjs-dist/build/pdf.mjs';
// Loaded beside it, pdf.js does its work on this thread.
import 'pdfjs-dist/build/pdf.worker.mjs';

export { OPS };

/** Open a PDF from its bytes, which are not kept. Rejects what is no PDF. */
export function openPdf(bytes) {
  return getDocument({
    data: bytes.slice(),
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    disableFontFace: true,
    fontExtraProperties: true,
    isImageDecoderSupported: false,
    isOffscreenCanvasSupported: false,
  });
}
