/** What a person edited stays, whatever happens around it. */
import { mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentHash } from '../../src/node/read/content-hash.ts';
import { openRecord } from '../../src/node/record/record-book.ts';
import { putOutput } from '../../src/node/save/put-output.ts';
import { temporaryFolder } from './temporary.ts';

const path = 'a/article.md';

/** An output folder, and one build after the other into it. */
async function place(files: Record<string, string> = {}) {
  const out = await temporaryFolder(files);
  const text = (name: string) => readFile(join(out, 'a', name), 'utf8');
  async function put(content: string, { force = false, dryRun = false } = {}) {
    const book = await openRecord(out, 'a');
    const bytes = new TextEncoder().encode(content);
    if (!dryRun) await book.willWrite({ [path]: contentHash(bytes) });
    const { decision, at } = await putOutput(path, bytes, { out, book, force, dryRun });
    if (!dryRun) await book.hasOffered({ [path]: contentHash(bytes) });
    return at ? `${decision} ${at}` : decision;
  }
  const edit = (content: string, name = 'article.md') => writeFile(join(out, 'a', name), content);
  const names = async () => (await readdir(join(out, 'a'))).sort();
  return { out, text, put, edit, names };
}

test('written, left alone, written anew', async () => {
  const { put, text, names } = await place();
  expect([await put('1'), await put('1'), await put('2')]).toEqual(['write', 'same', 'write']);
  expect([await text('article.md'), await names()]).toEqual(['2', ['article.md']]);
});

test('an edited file stays; the new version goes beside, once', async () => {
  const { put, text, edit } = await place();
  await put('1');
  await edit('sửa');
  expect(await put('1')).toBe('kept');
  expect(await put('2')).toBe('beside a/article.moi.md');
  expect(await put('2')).toBe('kept a/article.moi.md');
  expect(await put('3')).toBe('beside a/article.moi.md');
  expect([await text('article.md'), await text('article.moi.md')]).toEqual(['sửa', '3']);
});

test('a file that thuky did not write stays too', async () => {
  const { put, text } = await place({ 'a/article.md': 'của tôi' });
  expect(await put('1')).toBe('beside a/article.moi.md');
  expect(await text('article.md')).toBe('của tôi');
});

test('taking the new version by renaming it: from then on it is thuky’s again', async () => {
  const { out, put, edit, names, text } = await place();
  await put('1');
  await edit('sửa');
  await put('2');
  await rename(join(out, 'a/article.moi.md'), join(out, path));
  expect([await put('2'), await put('3')]).toEqual(['same', 'write']);
  expect([await text('article.md'), await names()]).toEqual(['3', ['article.md']]);
});

test('taking it by copying: what is beside is cleared away', async () => {
  const { put, edit, names } = await place();
  await put('1');
  await edit('sửa');
  await put('2');
  await edit('2');
  expect([await put('2'), await names()]).toEqual(['same', ['article.md']]);
});

test('declining it by deleting it: only a newer one comes', async () => {
  const { out, put, edit, names } = await place();
  await put('1');
  await edit('sửa');
  await put('2');
  await rm(join(out, 'a/article.moi.md'));
  expect([await put('2'), await names()]).toEqual(['kept', ['article.md']]);
  expect(await put('3')).toBe('beside a/article.moi.md');
});

test('a new version that is taken back: what is beside follows', async () => {
  const { put, edit, text } = await place();
  await put('1');
  await edit('sửa');
  await put('2');
  expect(await put('1')).toBe('beside a/article.moi.md');
  expect(await text('article.moi.md')).toBe('1');
});

test('an edit in the new version beside is an edit like any other', async () => {
  const { put, edit, text } = await place();
  await put('1');
  await edit('sửa');
  await put('2');
  await edit('sửa trong bản mới', 'article.moi.md');
  expect(await put('3')).toBe('beside a/article.moi-2.md');
  expect(await text('article.moi.md')).toBe('sửa trong bản mới');
});

test('forced: the edit is kept under a name of its own, each time another', async () => {
  const { put, edit, text } = await place();
  await put('1');
  await edit('sửa');
  expect(await put('1', { force: true })).toBe('replace a/article.cu.md');
  await edit('sửa nữa');
  expect(await put('2', { force: true })).toBe('replace a/article.cu-2.md');
  expect([await text('article.md'), await text('article.cu.md'), await text('article.cu-2.md')]).toEqual([
    '2',
    'sửa',
    'sửa nữa',
  ]);
});

test('a dry run says what would be and touches nothing', async () => {
  const { put, edit, names } = await place();
  await put('1');
  await edit('sửa');
  expect(await put('2', { dryRun: true })).toBe('beside a/article.moi.md');
  expect(await put('2', { dryRun: true, force: true })).toBe('replace');
  expect(await names()).toEqual(['article.md']);
});

test('a link is not written through, and not away', async () => {
  const { out, put } = await place({ 'khác.md': 'ở ngoài', 'a/x': '' });
  await symlink(join(out, 'khác.md'), join(out, path));
  expect(await put('1')).toBe('beside a/article.moi.md');
  expect(await readFile(join(out, 'khác.md'), 'utf8')).toBe('ở ngoài');
});

test('a folder in its place is said, not removed', async () => {
  const { out, put } = await place();
  await mkdir(join(out, path), { recursive: true });
  await expect(put('1')).rejects.toThrow(expect.objectContaining({ code: 'EISDIR' }));
});

test('without its record, thuky takes everything that differs for edited', async () => {
  const { out, put, text } = await place();
  await put('1');
  await rm(join(out, '.thuky'), { recursive: true });
  expect(await put('2')).toBe('beside a/article.moi.md');
  expect(await text('article.md')).toBe('1');
});
