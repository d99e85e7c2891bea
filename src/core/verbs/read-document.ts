/** Markdown with front matter → the document it is. */

import { frameWords } from '../layout/frame-words.ts';
import { type Message, message } from '../message/message.ts';
import { hasError } from '../message/words.ts';
import type { Document } from '../model/document.ts';
import type { Files } from '../model/source.ts';
import { readText } from '../text/read-text.ts';
import { parseDocument } from '../tree/parse-document.ts';
import { frontMatterComplete, frontMatterPresent } from './rules.ts';

/**
 * Read one Markdown file. Nothing where its front matter has errors. Messages: `file-exists`, `encoding-utf8`, those of
 * the tree, `front-matter-present`, and `front-matter-complete` for what the official form demands.
 */
export function readDocument(file: string, files: Files): { document?: Document; messages: Message[] } {
  const read = readText(file, files);
  if (read.text === undefined) return { messages: read.messages };
  const { document, messages, framed, placeOf } = parseDocument(read.text.normalize('NFC'), undefined, { file });
  if (!framed) messages.push(message(frontMatterPresent, {}, { file, place: placeOf('') }));
  if (hasError(messages)) return { messages };
  for (const [key, point] of frameWords(document.frame).missing.map((lacked) => [lacked, placeOf(lacked)] as const)) {
    messages.push(message(frontMatterComplete, { key }, { file, place: point }));
  }
  return { document, messages };
}
