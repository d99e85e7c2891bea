/** Documents in an output folder that a person edited. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { contentHash } from '../read/content-hash.ts';
import { readPlain } from '../read/read-plain.ts';
import { openRecord } from './record-book.ts';

/**
 * The Markdown of a conference that thuky did not write as it is, by kind. `stem`: of the data file. Nothing where nothing
 * was built. Throws where a file cannot be read.
 */
export async function editedTexts(out: string, stem: string): Promise<Record<string, string>> {
  const record = await openRecord(out, stem);
  const names = (await readdir(join(out, stem)).catch(() => [])).sort();
  const own: Record<string, string> = {};
  for (const name of names) {
    // What has a second ending (`article.moi.md`) was laid beside an edited one.
    const [, kind] = /^([^.]+)\.md$/.exec(name) ?? [];
    if (kind === undefined) continue;
    const bytes = await readPlain(join(out, stem, name));
    if (await record.isOurs(`${stem}/${name}`, contentHash(bytes))) continue;
    own[kind] = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n').normalize('NFC');
  }
  return own;
}
