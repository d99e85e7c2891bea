/** A file of any format → its words with their places. */

import { type Message, message } from '../message/message.ts';
import { formatOf } from '../model/formats.ts';
import type { PlacedText } from '../model/placed-text.ts';
import { placedMarkdown, placedPlain } from '../text/placed-markdown.ts';
import { decodeText } from '../text/read-text.ts';
import { fileBounded } from '../yaml/rules.ts';

/**
 * Read by what the bytes are, for PDF and DOCX, else by the ending of the name: HTML, Markdown, or plain text.
 * Nothing where a PDF or DOCX is damaged, a text is not UTF-8 (message `encoding-utf8`), or tags of HTML nest too deep (`file-bounded`). Line ends become LF.
 */
export async function readPlaced(
  file: string,
  bytes: Uint8Array,
): Promise<{ placed?: PlacedText | undefined; messages: Message[] }> {
  const begins = String.fromCharCode(...bytes.slice(0, 4));
  if (begins === '%PDF')
    return { placed: await (await import('../inspect/pdf/placed-pdf.ts')).placedPdf(bytes), messages: [] };
  if (begins.startsWith('PK\u0003'))
    return { placed: (await import('../inspect/docx/placed-docx.ts')).placedDocx(bytes), messages: [] };
  const { text, messages } = decodeText(file, bytes);
  if (text === undefined) return { messages };
  const ending = /\.html?$/i.test(file) ? 'html' : formatOf(file);
  if (ending === 'html') {
    const placed = (await import('../tidy/placed-html.ts')).placedHtml(text);
    return { placed, messages: placed ? messages : [...messages, message(fileBounded, { limit: 'tags' }, { file })] };
  }
  // A carriage return has no width of its own in an editor's columns, nor has a letter's accent that stands apart.
  const plain = text.replace(/\r\n?/g, '\n');
  return { placed: ending === 'md' ? placedMarkdown(plain) : placedPlain(plain), messages };
}
