/** What somebody saves between the look and the rename is kept. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createFile, replaceFile } from '../../src/node/save/replace-file.ts';
import { temporaryFolder } from './temporary.ts';

const bytes = new TextEncoder().encode('mới');

test('an old file that may go is gone', async () => {
  const folder = await temporaryFolder({ 'x.md': 'cũ' });
  expect(await replaceFile(join(folder, 'x.md'), bytes, async () => true)).toBeUndefined();
  expect([await readdir(folder), await readFile(join(folder, 'x.md'), 'utf8')]).toEqual([['x.md'], 'mới']);
});

test('one that may not gets another name', async () => {
  const folder = await temporaryFolder({ 'x.md': 'vừa lưu', 'x.cu.md': 'đã có' });
  expect(await replaceFile(join(folder, 'x.md'), bytes, async () => false)).toBe(join(folder, 'x.cu-2.md'));
  expect((await readdir(folder)).sort()).toEqual(['x.cu-2.md', 'x.cu.md', 'x.md']);
  expect(await readFile(join(folder, 'x.cu-2.md'), 'utf8')).toBe('vừa lưu');
});

test('a file that has come to be in the meantime is not overwritten', async () => {
  const folder = await temporaryFolder({ 'x.md': 'vừa có' });
  expect(await createFile(join(folder, 'x.md'), bytes)).toBe(false);
  expect([await readdir(folder), await readFile(join(folder, 'x.md'), 'utf8')]).toEqual([['x.md'], 'vừa có']);
});
