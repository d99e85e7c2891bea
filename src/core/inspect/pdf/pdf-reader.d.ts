/** The PDF reader made by `src/make/pdf-reader.mjs` from pdf.js. Source: https://mozilla.github.io/pdf.js/api/ */

/** Codes of drawing operations by name. */
export declare const OPS: Readonly<Record<string, number>>;

interface TextItem {
  str: string;
  /** a b c d e f; `d` is the size of upright type, `e` and `f` the baseline's start from the lower left corner, pt. */
  transform: number[];
  width: number;
  fontName: string;
}

interface MarkedItem {
  type: string;
  tag?: string;
}

/** A page opened. */
export interface PdfPage {
  /** Left, bottom, right, top. */
  view: number[];
  rotate: number;
  /** Fonts by the names of text items. */
  commonObjs: { get: (name: string) => { name?: string } | null };
  getOperatorList(): Promise<{ fnArray: number[]; argsArray: unknown[][] }>;
  getTextContent(options: object): Promise<{ items: (TextItem | MarkedItem)[] }>;
}

interface Pdf {
  numPages: number;
  getPage(number: number): Promise<PdfPage>;
}

/** Open a PDF from its bytes, which are not kept. `promise` rejects what is no PDF; `destroy` frees it. */
export function openPdf(bytes: Uint8Array): { promise: Promise<Pdf>; destroy(): Promise<void> };
