/** Cleaning removes what thuky wrote, and nothing that a made-up record or a link leads to. */
import { readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { recordLine } from '../../src/core/model/output-record.ts';
import { contentHash } from '../../src/node/read/content-hash.ts';
import { readRecord } from '../../src/node/record/record.ts';
import { cleanOut } from '../../src/node/save/clean-out.ts';
import { temporaryFolder } from './temporary.ts';

const wrote = (paths: readonly string[]) =>
  recordLine({ wrote: Object.fromEntries(paths.map((path) => [path, contentHash('x')])) });

test('what the record names below the folder goes', async () => {
  const top = await temporaryFolder({
    'out/a/b.md': 'x',
    'out/a/c.md': 'sửa',
    'out/.thuky/a.ndjson': wrote(['a/b.md', 'a/c.md']),
  });
  expect(await cleanOut(join(top, 'out'), { remove: true })).toEqual({ ours: ['a/b.md'], edited: ['a/c.md'] });
});

test('a record that names what lies elsewhere removes nothing there', async () => {
  const top = await temporaryFolder({ 'victim.txt': 'x' });
  const paths = ['../victim.txt', 'a/../../victim.txt', join(top, 'victim.txt'), '..\\victim.txt'];
  expect([...readRecord(wrote([...paths, 'a..b/c..md'])).ours.keys()]).toEqual(['a..b/c..md']);
  const out = await temporaryFolder({ '.thuky/z.ndjson': wrote(paths) });
  expect(await cleanOut(out, { remove: true })).toEqual({ ours: [], edited: [] });
  expect(await readFile(join(top, 'victim.txt'), 'utf8')).toBe('x');
});

test('a link in the place of a folder is not followed', async () => {
  const top = await temporaryFolder({ 'else/b.md': 'x', 'out/.thuky/a.ndjson': wrote(['a/b.md']) });
  await symlink(join(top, 'else'), join(top, 'out/a'));
  expect(await cleanOut(join(top, 'out'), { remove: true })).toEqual({ ours: [], edited: [] });
  expect(await readFile(join(top, 'else/b.md'), 'utf8')).toBe('x');
});
