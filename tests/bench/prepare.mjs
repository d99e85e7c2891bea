/** Write what engines are given, one file a document: `<folder>/<number>.json`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { blocksOf } from './engines/blocks.mjs';
import { open as thuky } from './engines/thuky.mjs';
import { dataOf } from './samples.mjs';

/** Make `count` documents, and `data.yaml` of the first. */
export async function prepare(folder, count) {
  mkdirSync(folder, { recursive: true });
  const minutes = await thuky({ kind: 'minutes', formats: ['md', 'docx'], from: 'data' });
  const article = await thuky({ kind: 'article', formats: ['md'], from: 'data' });
  for (let number = 0; number < count; number += 1) {
    const [markdown, docx] = await minutes.make(minutes.prepare(number));
    const [text] = await article.make(article.prepare(number));
    const body = Buffer.from(text)
      .toString()
      .replace(/^---\n[\s\S]*?\n---\n/, '');
    const blocks = blocksOf(Buffer.from(markdown).toString());
    writeFileSync(
      `${folder}/${number}.json`,
      JSON.stringify({ blocks, article: body, docx: Buffer.from(docx).toString('base64') }),
    );
  }
  writeFileSync(`${folder}/data.yaml`, dataOf(0));
}
