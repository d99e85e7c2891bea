/** Template folders laid over each other: each file comes from the first folder that has it. */

import type { Program } from '../handlebars/syntax/ast.ts';
import { makeTemplate, type Template } from '../handlebars/syntax/template.ts';
import { type Message, message } from '../message/message.ts';
import type { Prepared } from '../model/prepared.ts';
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
  return [...found.values()].sort((one, other) => (one.path < other.path ? -1 : 1));
}

/**
 * The template of a file: UTF-8, LF line ends, NFC, so that a file means the same whatever editor wrote it.
 * Message: `template-encoding`.
 */
export function readTemplate({ file, bytes }: TemplateFile, messages: Message[], prepared?: Prepared): Template {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const ready = () => prepared?.(file, bytes) as Program | undefined;
    return makeTemplate({ file, text: text.replaceAll(/\r\n?/g, '\n').normalize('NFC') }, ready);
  } catch {
    messages.push(message(templateEncoding, {}, { file }));
    return makeTemplate({ file, text: '' });
  }
}

function folderPrefix(folder: string): string {
  const trimmed = folder.replace(/^(?:\.\/)+/, '').replace(/(?<!\/)\/+$/, '');
  return trimmed === '' || trimmed === '.' ? '' : `${trimmed}/`;
}
