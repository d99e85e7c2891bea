/** Slugs are asked anew only of what changed; what is remembered gives the same as asking all. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { slugKey } from '../../src/core/verbs/needs-slugs.ts';
import { findSlugs } from '../../src/node/build/find-slugs.ts';
import { fileKey } from '../../src/node/read/file-key.ts';
import { cleanOut } from '../../src/node/save/clean-out.ts';
import { temporaryFolder } from './temporary.ts';

const conference = (headline: string) => `purposes: [review]\narticle: {headline: ${headline}}\n`;

test('only changed data is asked', async () => {
  const top = await temporaryFolder({ 'a.yaml': conference('Một'), 'b.yaml': conference('Hai') });
  const [a, b] = ['a.yaml', 'b.yaml'].map((name) => fileKey(join(top, name)));
  const job = { inputs: [a!, b!], kinds: ['article'], path: '{slug}.{ext}' };
  const out = join(top, 'out');
  const find = (more = {}) => findSlugs({ ...job, ...more }, { given: new Map(), out, cache: true, dryRun: false });
  const record = join(out, '.thuky/slugs.json');
  expect(await find()).toEqual({ [slugKey(a!, 'article')]: 'mot', [slugKey(b!, 'article')]: 'hai' });

  // What is remembered is believed while the data is the same: a mark put there shows it.
  await writeFile(record, (await readFile(record, 'utf8')).replaceAll('"mot"', '"nho"').replaceAll('"hai"', '"cu"'));
  await writeFile(b!, conference('Ba'));
  expect(await find()).toEqual({ [slugKey(a!, 'article')]: 'nho', [slugKey(b!, 'article')]: 'ba' });

  // Another job, a broken record, or none.
  expect(await find({ seed: 3 })).toMatchObject({ [slugKey(a!, 'article')]: 'mot' });
  await writeFile(record, '{"v":1,"names":7');
  expect(await find()).toMatchObject({ [slugKey(a!, 'article')]: 'mot' });

  await writeFile(b!, conference('Một'));
  expect(await find()).toEqual({ [slugKey(a!, 'article')]: 'mot-a', [slugKey(b!, 'article')]: 'mot-b' });
  await cleanOut(out, { remove: true });
  await expect(readFile(record)).rejects.toThrow();
});
