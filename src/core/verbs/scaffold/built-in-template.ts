/** The folders of templates that come with the program, to be copied. */
import type { Files } from '../../model/source.ts';

const root = '@thuky/templates/';

/** Their names, in order: the kinds of document, and what these share. */
export function builtInFolders(builtin: Files): string[] {
  const paths = [...builtin.keys()].filter((key) => key.startsWith(root)).map((key) => key.slice(root.length));
  return [...new Set(paths.map((path) => path.split('/')[0] ?? ''))];
}

/** The files of one of them: path from the folder of templates on → bytes. */
export function builtInTemplate(folder: string, builtin: Files): Map<string, Uint8Array> {
  const own = [...builtin].filter(([key]) => key.startsWith(`${root}${folder}/`));
  return new Map(own.map(([key, bytes]) => [key.slice(root.length), bytes]));
}
