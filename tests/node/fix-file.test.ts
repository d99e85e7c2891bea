/** A fixed text goes back where it came from, and takes nothing from anybody. */
import { chmod, lstat, readdir, readFile, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixFile } from '../../src/node/save/fix-file.ts';
import { temporaryFolder } from './temporary.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('what somebody saved since it was read stays as it is', async () => {
  const folder = await temporaryFolder({ 'a.md': 'họp . Thêm một câu.' });
  expect(await fixFile(join(folder, 'a.md'), bytes('họp .'), bytes('họp.'))).toEqual({ changed: true });
  expect([await readdir(folder), await readFile(join(folder, 'a.md'), 'utf8')]).toEqual([
    ['a.md'],
    'họp . Thêm một câu.',
  ]);
});

test.runIf(process.platform !== 'win32')('a private file stays private', async () => {
  const folder = await temporaryFolder({ 'a.md': 'họp .' });
  await chmod(join(folder, 'a.md'), 0o600);
  expect(await fixFile(join(folder, 'a.md'), bytes('họp .'), bytes('họp.'))).toEqual({ written: true });
  expect((await stat(join(folder, 'a.md'))).mode & 0o777).toBe(0o600);
});

test.runIf(process.platform !== 'win32')('a link stays a link, and its target is fixed', async () => {
  const folder = await temporaryFolder({ 'real/a.md': 'họp .' });
  await symlink('real/a.md', join(folder, 'a.md'));
  await fixFile(join(folder, 'a.md'), bytes('họp .'), bytes('họp.'));
  expect((await lstat(join(folder, 'a.md'))).isSymbolicLink()).toBe(true);
  expect(await readFile(join(folder, 'real/a.md'), 'utf8')).toBe('họp.');
});
