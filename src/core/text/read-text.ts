/** The text of a file, or why it cannot be read. */
import { type Message, message } from '../message/message.ts';
import { refusalOf } from '../model/refusal.ts';
import type { Files } from '../model/source.ts';
import { decode } from './decode.ts';
import { lines } from './lines.ts';
import { encodingUtf8, fileExists } from './rules.ts';

/** As it stands in the file, letters not yet composed; no text where the messages say why. */
export interface TextRead {
  text?: string;
  messages: Message[];
}

/** The text of one of `files`. Messages: `file-exists`, `encoding-utf8`. */
export function readText(file: string, files: Files): TextRead {
  const bytes = files.get(file);
  if (bytes) return decodeText(file, bytes);
  return { messages: [message(fileExists, { path: file, why: refusalOf(files, file) }, { file })] };
}

/** The text of bytes. Message: `encoding-utf8`, at the first letter that is not UTF-8. */
export function decodeText(file: string, bytes: Uint8Array): TextRead {
  const decoded = decode(bytes);
  if (!('encoding' in decoded)) return { text: decoded.text, messages: [] };
  const place = lines(decoded.text)(decoded.offset);
  return { messages: [message(encodingUtf8, { encoding: decoded.encoding }, { file, place })] };
}
