/** What only looks like a file is told, never waited for. */
import { execFileSync } from 'node:child_process';
import { mkdir, open, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { limits } from '../../src/core/model/limits.ts';
import { readOrRefuse } from '../../src/node/read/read-into.ts';
import { openRecord } from '../../src/node/record/record-book.ts';
import { temporaryFolder } from './temporary.ts';

const posix = process.platform !== 'win32';

test.runIf(posix)('a pipe is no ordinary file', async () => {
  const folder = await temporaryFolder({});
  execFileSync('mkfifo', [join(folder, 'a.yaml')]);
  expect(await readOrRefuse(join(folder, 'a.yaml'))).toEqual({ refusal: 'special' });
});

test.runIf(posix)('nor is a device', async () => {
  expect(await readOrRefuse('/dev/zero')).toEqual({ refusal: 'special' });
});

test.runIf(posix)('a link that leads to itself', async () => {
  const folder = await temporaryFolder({});
  await symlink('a.png', join(folder, 'a.png'));
  expect(await readOrRefuse(join(folder, 'a.png'))).toEqual({ refusal: 'loop' });
});

test('a name that no disk bears', async () => {
  expect(await readOrRefuse(`${'a'.repeat(300)}.png`)).toEqual({ refusal: 'name' });
});

test('a file beyond the bound is not read', async () => {
  const folder = await temporaryFolder({});
  const file = await open(join(folder, 'a.png'), 'w');
  await file.truncate(limits.fileBytes.most + 1);
  await file.close();
  expect(await readOrRefuse(join(folder, 'a.png'))).toEqual({ refusal: 'large' });
});

test('a record that is a folder is refused', async () => {
  const folder = await temporaryFolder({});
  await mkdir(join(folder, '.thuky/x.ndjson'), { recursive: true });
  await expect(openRecord(folder, 'x')).rejects.toMatchObject({ code: 'EISDIR' });
});

test.runIf(posix)('a record is not followed through a link, which may lead out of the folder', async () => {
  const folder = await temporaryFolder({ 'mine.txt': '' });
  await mkdir(join(folder, '.thuky'));
  await symlink('../mine.txt', join(folder, '.thuky/x.ndjson'));
  await expect(openRecord(folder, 'x')).rejects.toMatchObject({ code: 'ELOOP' });
});
