import { mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { saveFile, saveInside } from '../../src/node/save/save-file.ts';
import { temporaryFolder } from './temporary.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('missing folders are made and an older file is replaced', async () => {
  const folder = await temporaryFolder({ 'cụm 7/article.md': 'cũ' });
  await saveInside(folder, 'cụm 7/article.md', bytes('mới'));
  await saveInside(folder, 'cụm 2/sâu/article.md', bytes('mới'));
  expect(await readFile(join(folder, 'cụm 7/article.md'), 'utf8')).toBe('mới');
  expect(await readFile(join(folder, 'cụm 2/sâu/article.md'), 'utf8')).toBe('mới');
  expect(await readdir(join(folder, 'cụm 7'))).toEqual(['article.md']);
});

test('when it cannot be saved, nothing is left behind', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'taken'));
  await expect(saveFile(join(folder, 'taken'), bytes('x'))).rejects.toThrow();
  expect(await readdir(folder)).toEqual(['taken']);
});

test.each(['../stray.md', 'a/../../stray.md', '..', ''])('a path that leads out is refused: %s', async (path) => {
  const folder = await temporaryFolder();
  await expect(saveInside(join(folder, 'out'), path, bytes('x'))).rejects.toThrow();
  expect(await readdir(folder)).not.toContain('stray.md');
});

test('a name that only begins with dots is no way out', async () => {
  const folder = await temporaryFolder();
  await saveInside(folder, '..x/y.md', bytes('x'));
  expect(await readFile(join(folder, '..x/y.md'), 'utf8')).toBe('x');
});

test('a link that leads out is refused', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'out'));
  await mkdir(join(folder, 'elsewhere'));
  await symlink(join(folder, 'elsewhere'), join(folder, 'out', 'cum-7'));
  await expect(saveInside(join(folder, 'out'), 'cum-7/article.md', bytes('x'))).rejects.toThrow();
  expect(await readdir(join(folder, 'elsewhere'))).toEqual([]);
});
