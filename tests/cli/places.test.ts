import { expect, test } from 'vitest';
import { folderOf, isApart } from '../../src/cli/asking/places.ts';

test.each([
  ['data/2023/*.yaml', 'data/2023'],
  ['*.yaml', '.'],
  ['/srv/{a,b}/x.yaml', '/srv'],
  ['data/hn-*.yaml', 'data'],
])('the folder of %s is %s', (pattern, folder) => {
  expect(folderOf(pattern)).toBe(folder);
});

test.each([
  ['out', ['data'], true],
  ['out', [], true],
  ['data/out', ['data'], true],
  ['out', ['**/*.yaml'], true],
  ['.', ['data'], false],
  ['data', ['data/*.yaml'], false],
])('outputs in %s, data in %j: apart %s', (out, typed, apart) => {
  expect(isApart(out, typed)).toBe(apart);
});
