/** The PDF engine made by `src/make/engine.mjs` from pdfmake's own modules. */

/**
 * An element of the structure tree (ISO 32000-1, 14.8.4). With `tagged: true` in the definition, a text, run, image or
 * SVG names its element in `tag`; what names none is furniture of the page. Children stand in the order of the tree,
 * beside content of the element itself in the order they are drawn. One that nothing is drawn for is left out.
 */
export interface Tag {
  type: string;
  parent?: Tag | undefined;
  children: Tag[];
  /** What a picture shows, in words. */
  alt?: string | undefined;
  /** Which cells a header cell is for. */
  scope?: 'Column' | 'Row' | undefined;
  numbering?: 'Decimal' | 'Disc' | 'None' | undefined;
}

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

/** A thing on a page; points from its upper left corner. */
export type Drawn =
  /** `y`: the baseline. `from`: as the run has it. */
  | {
      type: 'words';
      text: string;
      x: number;
      y: number;
      width: number;
      size: number;
      bold?: boolean;
      italics?: boolean;
      link?: string;
      from?: readonly string[];
    }
  | {
      type: 'rect';
      x: number;
      y: number;
      width: number;
      height: number;
      fill?: string;
      line?: string;
      lineWidth: number;
    }
  | { type: 'line'; x1: number; y1: number; x2: number; y2: number; line: string; lineWidth: number; dash?: number }
  /** `name`: that of the definition. */
  | { type: 'image'; x: number; y: number; width: number; height: number; name: string }
  | { type: 'svg'; x: number; y: number; width: number; height: number; svg: string };

/** A page, pt. */
export interface DrawnPage {
  width: number;
  height: number;
  items: Drawn[];
}

/** Lay a definition out, in and out as `renderPdf`, but write nothing: what stands where on its pages. */
export function layOut(
  definition: object,
  fonts: Parameters<typeof renderPdf>[1],
  images?: ReadonlyMap<string, Uint8Array>,
): Promise<DrawnPage[]>;

/** Whether a PNG or JPEG can be drawn. */
export function canDraw(bytes: Uint8Array): boolean;

/** Off: the libraries do all their own way, slower. The bytes are the same; for the test that says so. */
export function setSwift(isOn: boolean): void;

/** Off: the objects of a PDF are text that one can read; for tests that look at them. */
export function setPacked(isOn: boolean): void;
