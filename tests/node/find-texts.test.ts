import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileKey } from '../../src/node/read/file-key.ts';
import { findTexts } from '../../src/node/read/find-texts.ts';
import { temporaryFolder } from './temporary.ts';

test('a folder gives its texts, without versions put beside edited files', async () => {
  const folder = await temporaryFolder({
    'a/article.md': '',
    'a/article.moi.md': '',
    'a/article.moi-2.md': '',
    'a/article.cu.txt': '',
    'a/moi.md': '',
    'a/doi.moi-hon.md': '',
    'a/x.pdf': '',
  });
  expect(await findTexts(folder)).toEqual(
    ['a/article.md', 'a/doi.moi-hon.md', 'a/moi.md'].map((name) => fileKey(join(folder, name))),
  );
});

test('a version named by itself is a text', async () => {
  const folder = await temporaryFolder({ 'article.moi.md': '' });
  const path = join(folder, 'article.moi.md');
  expect(await findTexts(path)).toEqual([fileKey(path)]);
});
