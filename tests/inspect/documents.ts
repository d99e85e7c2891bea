/** Documents to inspect: made of Markdown by the writers, whole or broken on purpose. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { renderPdf } from '#pdfmake';
import { holds, inspect, type Verdict } from '../../src/core/inspect/inspect.ts';
import type { Document } from '../../src/core/model/document.ts';
import type { WriteContext } from '../../src/core/model/writer.ts';
import { parseDocument } from '../../src/core/tree/parse-document.ts';
import { writeDocx } from '../../src/core/writers/docx/write-docx.ts';
import { definitionOf } from '../../src/core/writers/pdf/definition.ts';
import { contextOf, fonts } from '../writers/pdf-samples.ts';

/** A node of pdfmake's definition. */
export type Node = Record<string, unknown>;
/** A change to the definition of a PDF, in place. */
export type Change = (definition: Node) => void;
/** A change to the text of the parts of a DOCX, in place. */
export type Patch = (parts: Record<string, string>) => void;

function read(markdown: string): { document: Document; context: WriteContext } {
  const { document, messages } = parseDocument(markdown, undefined, { file: 'mau.md' });
  if (messages.length > 0) throw new Error(JSON.stringify(messages));
  return { document, context: contextOf() };
}

/** Markdown → PDF, its definition changed. */
export async function pdfOf(markdown: string, change: Change = () => {}): Promise<Uint8Array> {
  const { document, context } = read(markdown);
  const { definition, images } = definitionOf(document, context, new Set());
  change(definition as Node);
  return renderPdf(definition, { Tinos: { ...fonts } }, images);
}

/** Markdown → DOCX, its parts changed. */
export async function docxOf(markdown: string, patch?: Patch): Promise<Uint8Array> {
  const { document, context } = read(markdown);
  const bytes = await writeDocx(document, context);
  if (!patch) return bytes;
  const files = unzipSync(bytes);
  const texts = Object.fromEntries(Object.entries(files).map(([path, data]) => [path, strFromU8(data)]));
  const before = JSON.stringify(texts);
  patch(texts);
  if (JSON.stringify(texts) === before) throw new Error('The patch found nothing to break');
  return zipSync(Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, strToU8(text)])));
}

/** The verdicts on a document that can be read. */
export async function verdictsOf(bytes: Uint8Array): Promise<Verdict[]> {
  const found = await inspect(bytes, fonts);
  if (found.outcome !== 'read') throw new Error(found.outcome);
  return found.verdicts;
}

/** What does not hold, as `rule: faults`. */
export async function faultsOf(bytes: Uint8Array): Promise<string[]> {
  const wrong = (await verdictsOf(bytes)).filter((verdict) => !holds(verdict));
  return wrong.map(({ id, finding }) => `${id}: ${finding?.faults.map(({ vi }) => vi).join('; ')}`);
}

/** Ids of the rules that do not hold. */
export async function brokenRules(bytes: Uint8Array): Promise<string[]> {
  return (await verdictsOf(bytes)).filter((verdict) => !holds(verdict)).map(({ id }) => id);
}

/** Change every node of a definition that a test accepts; one at least must be there. */
export function each(root: Node, accepts: (node: Node) => boolean, change: (node: Node) => void): void {
  const found: Node[] = [];
  const seen = new Set<unknown>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value) || ArrayBuffer.isView(value)) return;
    seen.add(value);
    if (!Array.isArray(value) && accepts(value as Node)) found.push(value as Node);
    // Tags of the structure tree point back: only what is laid out is visited.
    for (const [key, child] of Object.entries(value)) if (key !== 'tag') visit(child);
  };
  visit(root);
  if (found.length === 0) throw new Error('The change found nothing to break');
  found.forEach(change);
}

/** Paragraphs whose words match. */
export const saying =
  (shape: RegExp) =>
  ({ text }: Node): boolean =>
    Array.isArray(text) && shape.test(textOf(text as { text?: string }[]));

/** Where a line must not break is no matter of the words. */
const textOf = (runs: readonly { text?: string }[]): string =>
  runs
    .map(({ text = '' }) => text)
    .join('')
    .replaceAll('\u00A0', ' ');

/** Change a style of a DOCX: `from` must stand in it. */
export function style(parts: Record<string, string>, id: string, from: string | RegExp, to: string): void {
  const path = 'word/styles.xml';
  const whole = new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's');
  parts[path] = (parts[path] ?? '').replace(whole, (found) => found.replace(from, to));
}

/** Change the text of the document itself. */
export function body(parts: Record<string, string>, from: string | RegExp, to: string): void {
  parts['word/document.xml'] = (parts['word/document.xml'] ?? '').replace(from, to);
}
