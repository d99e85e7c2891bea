/** A written DOCX taken apart, for tests. */
import { strFromU8, unzipSync } from 'fflate';
import type { Document } from '../../src/core/model/document.ts';
import type { WriteContext } from '../../src/core/model/writer.ts';
import { writeDocx } from '../../src/core/writers/docx/write-docx.ts';
import { contextOf, documentOf } from './pdf-samples.ts';

/** Text of each part by its path; pictures are left out. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => !path.includes('/media/'));
  return Object.fromEntries(parts.map(([path, data]) => [path, strFromU8(data)]));
}

/** Write a document and take it apart. */
export async function write(document: Document, context: WriteContext = contextOf()): Promise<Record<string, string>> {
  return partsOf(await writeDocx(document, context));
}

/** The body of Markdown set as an official document without a frame: what its blocks become. */
export async function bodyOf(markdown: string, context: WriteContext = contextOf()): Promise<string> {
  const parts = await write(documentOf({ layout: 'article' }, markdown), context);
  return /<w:body>(.*)<w:sectPr/s.exec(parts['word/document.xml'] ?? '')?.[1] ?? '';
}

/** Paragraphs as `style: words`, in order; a tab is →, a line break ⏎, a picture ▣. */
export function paragraphsOf(xml: string): string[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/gs)].map(([whole]) => {
    const style = /<w:pStyle w:val="([^"]*)"/.exec(whole)?.[1] ?? '';
    const pieces = [...whole.matchAll(/<w:t xml:space="preserve">([^<]*)<\/w:t>|<w:(tab|br|drawing)(?:\/>|>)/g)];
    const words = pieces.map(([, text, mark]) => text ?? { tab: '→', br: '⏎', drawing: '▣' }[mark ?? '']);
    // Where a line must not break is no matter of the words.
    return `${style}: ${words.join('').replaceAll('\u00A0', ' ')}`;
  });
}
