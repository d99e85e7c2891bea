import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileKey } from '../../src/node/file-key.ts';
import { findData } from '../../src/node/find-data.ts';
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
