import { expect, test } from 'vitest';
import { besideName } from '../../src/node/save/beside-name.ts';

test.each([
  ['a/article.md', 'moi', 1, 'a/article.moi.md'],
  ['a/article.md', 'moi', 2, 'a/article.moi-2.md'],
  ['a/article.docx', 'cu', 1, 'a/article.cu.docx'],
  ['a.b/README', 'cu', 3, 'a.b/README.cu-3'],
  ['a/.hidden', 'moi', 1, 'a/.hidden.moi'],
] as const)('%s, %s, %i → %s', (path, sort, number, expected) => {
  expect(besideName(path, sort, number)).toBe(expected);
});
