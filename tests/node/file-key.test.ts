import { expect, test } from 'vitest';
import { fileKey } from '../../src/node/read/file-key.ts';
import { keyWith } from '../../src/node/read/key-with.ts';

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

test.each([
  ['data\\2023\\x.yaml', 'data/2023/x.yaml'],
  ['.\\data\\', 'data'],
  ['C:\\Hội nghị\\x.yaml'.normalize('NFD'), 'C:/Hội nghị/x.yaml'.normalize('NFC')],
  ['\\\\máy\\chung\\x.yaml', '/máy/chung/x.yaml'],
  ['data/x.yaml', 'data/x.yaml'],
])('on Windows the key of %s is %s', (path, key) => {
  expect(keyWith('\\', path)).toBe(key);
});

test('elsewhere a backslash is part of a name', () => {
  expect(keyWith('/', 'a\\b.yaml')).toBe('a\\b.yaml');
});
