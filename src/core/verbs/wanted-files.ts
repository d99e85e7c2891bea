/** Which files a job needs besides its inputs: the photos that its data files point to. */

import { visit } from 'unist-util-visit';
import type { Job } from '../model/job.ts';
import type { Files } from '../model/source.ts';
import { besides, photoFiles, photoKeys } from '../photos/keys.ts';
import { dataOf } from '../pipeline/check-data.ts';
import type { House } from '../pipeline/house.ts';
import { parseMarkdown } from '../tree/parse-markdown.ts';
import { readYaml } from '../yaml/read-yaml.ts';

/**
 * Keys of `Files` for the file compared with and the photos of all inputs, in order, each once. A door loads them before
 * it calls `build`. `house`: the one that `build` will be given, which then knows the data files.
 */
export function wantedFiles(job: Job, files: Files, { house }: { house?: House } = {}): string[] {
  const wanted = new Set<string>(job.compare === undefined ? [] : [job.compare]);
  for (const input of job.inputs) {
    const bytes = files.get(input);
    const read = bytes && (house ? dataOf(input, bytes, house) : readYaml(input, bytes));
    const data = read?.source?.data;
    for (const file of photoFiles(data)) wanted.add(besides(input, file));
  }
  return [...wanted];
}

/** Keys of `Files` for the photos of a Markdown file, in order, each once. A door loads them before it calls `typeset`. */
export function wantedPhotos(input: string, files: Files): string[] {
  const bytes = files.get(input);
  const wanted = new Set<string>();
  visit(parseMarkdown(new TextDecoder().decode(bytes).normalize('NFC')), 'image', ({ url }) => {
    for (const key of photoKeys(input, url)) wanted.add(key);
  });
  return [...wanted];
}
