/** Template folders laid over each other: each file comes from the first folder that has it. */

import type { TemplateText } from '../handlebars/syntax/parse.ts';
import { type Message, message } from '../message/message.ts';
import type { Files } from '../model/source.ts';
import { templateEncoding } from './rules.ts';

/** A file of the template folders: its path inside them (`report/template.md.hbs`), and where it truly lies. */
export interface TemplateFile {
  path: string;
  file: string;
  bytes: Uint8Array;
}

/** The files of `folders` (paths with `/`; the first wins), sorted by path, so that their order never matters. */
export function templateFiles(files: Files, folders: readonly string[]): TemplateFile[] {
  const found = new Map<string, TemplateFile>();
  for (const folder of folders) {
    const root = folderPrefix(folder);
    for (const [file, bytes] of files) {
      const path = file.slice(root.length);
      if (file.startsWith(root) && !found.has(path)) found.set(path, { path, file, bytes });
    }
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/**
 * The text of a template file: UTF-8, LF line ends, NFC, so that a file means the same whatever editor wrote it.
 * Message: `template-encoding`.
 */
export function templateText({ file, bytes }: TemplateFile, messages: Message[]): TemplateText {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { file, text: text.replaceAll(/\r\n?/g, '\n').normalize('NFC') };
  } catch {
    messages.push(message(templateEncoding, {}, { file }));
    return { file, text: '' };
  }
}

function folderPrefix(folder: string): string {
  const plain = folder.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
  return plain === '' || plain === '.' ? '' : `${plain}/`;
}
