import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileKey } from '../../src/node/read/file-key.ts';
import { findData } from '../../src/node/read/find-data.ts';
import { readFile } from '../../src/node/read/read-file.ts';
import { temporaryFolder } from './temporary.ts';

const tree = {
  'b.yaml': '',
  'a.yml': '',
  'c.json': '',
  'README.md': '',
  'photo.jpg': '',
  '.hidden.yaml': '',
  'registers/units.yaml': '',
  'schema/conference.schema.json': '',
};

test('a folder gives the data files right in it, by name', async () => {
  const folder = await temporaryFolder(tree);
  expect(await findData([folder])).toEqual(['a.yml', 'b.yaml', 'c.json'].map((name) => fileKey(join(folder, name))));
});

test('a folder whose name looks like a pattern is still a folder', async () => {
  const folder = await temporaryFolder({ 'năm [2023]/x.yaml': '' });
  expect(await findData([join(folder, 'năm [2023]')])).toEqual([fileKey(join(folder, 'năm [2023]', 'x.yaml'))]);
});

test('files come in the order typed, once each', async () => {
  const folder = await temporaryFolder(tree);
  const [a, b] = [fileKey(join(folder, 'a.yml')), fileKey(join(folder, 'b.yaml'))];
  expect(await findData([b, a, b])).toEqual([b, a]);
});

test('a pattern gives what it matches', async () => {
  const folder = await temporaryFolder(tree);
  expect(await findData([join(folder, '*.yaml')])).toEqual([fileKey(join(folder, 'b.yaml'))]);
});

test('a name that is not there stays, for the core to report', async () => {
  expect(await findData(['không-có.yaml'])).toEqual(['không-có.yaml']);
});

test('a pattern goes deep, but not into the outputs, hidden folders and packages', async () => {
  const folder = await temporaryFolder({
    '2023/b.yaml': '',
    '2022/a.yaml': '',
    '2022/a.txt': '',
    'out/a/x.json': '',
    '.thuky/x.json': '',
    'node_modules/p/x.json': '',
  });
  const found = await findData([join(folder, '**/*.*')], join(folder, 'out'));
  expect(found).toEqual(['2022/a.yaml', '2023/b.yaml'].map((name) => fileKey(join(folder, name))));
});

/** One name put together in three ways: composed, decomposed, and `ổ` as `ô` with a mark. */
const forms = { NFC: 'tổng kết'.normalize('NFC'), NFD: 'tổng kết'.normalize('NFD'), partly: 'tô\u0309ng kê\u0301t' };

test.each([
  ['NFC', 'NFD'],
  ['NFD', 'NFC'],
  ['NFD', 'NFD'],
  ['partly', 'partly'],
] as const)('names as disks spell them: folder %s, file %s, typed either way', async (folder, file) => {
  const top = await temporaryFolder({ [`${forms[folder]}/${forms[file]}.yaml`]: 'x' });
  const key = fileKey(join(top, forms.NFC, `${forms.NFC}.yaml`));
  for (const typed of [forms[folder], forms.NFC, forms.NFD]) {
    expect(await findData([join(top, typed)])).toEqual([key]);
    expect(await findData([join(top, typed, '*.yaml')])).toEqual([key]);
  }
  if (folder !== 'partly') expect(await findData([join(top, `*/${forms.NFC.slice(0, 4)}*.yaml`)])).toEqual([key]);
  expect(await readFile(key)).toEqual(new TextEncoder().encode('x'));
});

test('a folder whose name has marks of patterns and letters of two kinds', async () => {
  const top = await temporaryFolder({ [`${forms.NFD} (1)/!a/x.yaml`]: '' });
  expect(await findData([join(top, `${forms.NFC} (1)/!a/*.yaml`)])).toEqual([
    fileKey(join(top, `${forms.NFC} (1)/!a/x.yaml`)),
  ]);
});
