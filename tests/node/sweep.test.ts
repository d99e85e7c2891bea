/** What a killed build left behind: ours is cleared, a person’s gets its name back. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { contentHash } from '../../src/node/read/content-hash.ts';
import { sweep } from '../../src/node/save/sweep.ts';
import { readTemporaryName, temporaryName } from '../../src/node/save/temporary-name.ts';
import { temporaryFolder } from './temporary.ts';

/** No process has this number: Linux ends at 4,194,304. */
const dead = '999999999';
const by = (pid: string, name: string, sort: 'new' | 'old') =>
  basename(temporaryName(name, sort)).replace(`.${process.pid}-`, `.${pid}-`);
const ours = (hash: string) => hash === contentHash('của thuky');

test('names tell what they stand for', () => {
  expect(readTemporaryName(by('12', 'a/article.moi.md', 'old'))).toEqual({
    target: 'article.moi.md',
    pid: 12,
    here: true,
    sort: 'old',
  });
  for (const name of ['article.md', '.article.md.swp', '.a.1-2-abcdef.thuky-newer', '~$article.docx'])
    expect(readTemporaryName(name), name).toBeUndefined();
});

test('no two names are the same, and none is too long', () => {
  const long = temporaryName(`${'ộ'.repeat(300)}.md`, 'new');
  expect(new TextEncoder().encode(long).length).toBeLessThan(255);
  expect(temporaryName('a', 'new')).not.toBe(temporaryName('a', 'new'));
});

test('of a dead process: removed; of a living one, and all else: left', async () => {
  const living = by(String(process.ppid), 'article.md', 'new');
  const folder = await temporaryFolder({
    [by(dead, 'article.md', 'new')]: 'nửa',
    [living]: 'đang viết',
    '.hidden': '',
    'article.md.tmp': '',
  });
  await sweep(folder, ours);
  expect((await readdir(folder)).sort()).toEqual(['.hidden', 'article.md.tmp', living].sort());
});

test('an old version that was ours is removed', async () => {
  const folder = await temporaryFolder({ [by(dead, 'article.md', 'old')]: 'của thuky', 'article.md': 'mới' });
  await sweep(folder, ours);
  expect(await readdir(folder)).toEqual(['article.md']);
});

test('an edit that was being set aside is found again', async () => {
  const folder = await temporaryFolder({
    [by(dead, 'article.md', 'old')]: 'sửa',
    'article.md': 'mới',
    [by(dead, 'report.md', 'old')]: 'sửa',
  });
  await sweep(folder, ours);
  expect((await readdir(folder)).sort()).toEqual(['article.cu.md', 'article.md', 'report.md']);
  expect(await readFile(join(folder, 'article.cu.md'), 'utf8')).toBe('sửa');
});

test('a folder that is not there is fine', async () => {
  await expect(sweep(join(await temporaryFolder(), 'chưa có'), ours)).resolves.toBeUndefined();
});
