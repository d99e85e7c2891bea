import { expect, test } from 'vitest';
import { fileKey } from '../../src/node/file-key.ts';

test.each([
  ['data/x.yaml', 'data/x.yaml'],
  ['./data//x.yaml', 'data/x.yaml'],
  ['data/', 'data'],
  ['../khác/x.yaml', '../khác/x.yaml'],
  ['/srv/x.yaml', '/srv/x.yaml'],
  ['.', '.'],
])('the key of %s is %s', (path, key) => {
  expect(fileKey(path)).toBe(key);
});

test('a name is composed: macOS may give it in parts', () => {
  expect(fileKey('hội nghị.yaml'.normalize('NFD'))).toBe('hội nghị.yaml'.normalize('NFC'));
});
