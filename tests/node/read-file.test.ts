import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFile } from '../../src/node/read/read-file.ts';
import { temporaryFolder } from './temporary.ts';

test('a name that the disk keeps decomposed is found', async () => {
  const folder = await temporaryFolder({ ['ảnh.jpg'.normalize('NFD')]: 'x' });
  expect(await readFile(join(folder, 'ảnh.jpg'.normalize('NFC')))).toEqual(new TextEncoder().encode('x'));
});

test.each(['none.jpg', 'file.txt/none.jpg', 'folder'])('no file, no bytes: %s', async (path) => {
  const folder = await temporaryFolder({ 'file.txt': '', 'folder/x': '' });
  expect(await readFile(join(folder, path))).toBeUndefined();
});
