/** How a document is broken: its Markdown, its PDF definition or bytes, its DOCX parts. */
import { body, type Change, each, type Node, type Patch, saying, style } from '../documents.ts';

export interface Break {
  rule: string;
  /** What is wrong, in words. */
  wrong: string;
  /** The whole document; the report when absent. */
  of?: string;
  /** Change of the Markdown: found, instead. It breaks both formats. */
  markdown?: [from: string | RegExp, to: string];
  pdf?: Change;
  /** Change of the PDF's bytes: found, and as many others instead. */
  bytes?: [string, string];
  docx?: Patch;
}

/** Paragraphs whose words match get other properties, their runs too where they say so themselves. */
export const look =
  (shape: RegExp, properties: Node): Change =>
  (definition) =>
    each(definition, saying(shape), (node) => {
      Object.assign(node, properties);
      for (const run of node.text as Node[])
        for (const key of ['bold', 'italics']) if (key in properties) run[key] = properties[key];
    });
/** The words themselves. */
export const words =
  (from: string, to: string): Change =>
  (definition) =>
    each(
      definition,
      (node) => typeof node.text === 'string' && node.text.includes(from),
      (node) => {
        node.text = String(node.text).replace(from, to);
      },
    );
export const lines =
  (index: number, change: (line: Node) => void): Change =>
  (definition) => {
    const found: Node[] = [];
    each(
      definition,
      (node) => node.type === 'line',
      (node) => found.push(node),
    );
    change(found[index] as Node);
  };
/** A property, where an arrow may not assign. */
export const put = (node: object, key: string | number, value: unknown): void => {
  Object.assign(node, { [key]: value });
};
export const times =
  (share: number) =>
  (line: Node): void =>
    put(line, 'x2', Number(line.x2) * share);
export const dashed = (line: Node): void => put(line, 'dash', { length: 3 });
export const size =
  (id: string, from: number, to: number): Patch =>
  (parts) =>
    style(parts, id, `<w:sz w:val="${from * 2}"/>`, `<w:sz w:val="${to * 2}"/>`);
export const upright = '<w:i w:val="false"/>';
/** The indents of the first drawn line after some words. */
export const docxRule =
  (after: string, change: (side: number) => number): Patch =>
  (parts) => {
    const shape = new RegExp(
      `(${after}.*?<w:pStyle w:val="line"/>.*?<w:ind [^>]*?w:left=")(\\d+)(" w:right=")(\\d+)`,
      's',
    );
    parts['word/document.xml'] = (parts['word/document.xml'] ?? '').replace(shape, (_, before, left, between, right) =>
      [before, change(Number(left)), between, change(Number(right))].join(''),
    );
  };
/** The paragraph properties of the paragraph with some words. */
export const docxWords =
  (from: string | RegExp, to: string): Patch =>
  (parts) =>
    body(parts, from, to);
