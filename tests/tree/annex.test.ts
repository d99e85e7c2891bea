/** The mark that ends a document stands before its annexes. */
import { expect, test } from 'vitest';
import { wordsOf } from '../../src/core/model/words-of.ts';
import { parseDocument } from '../../src/core/tree/parse-document.ts';

const wordsIn = (body: string): string[] => {
  const { document } = parseDocument(`---\nlayout: official\nend: ./.\n---\n${body}`, undefined, { file: 'a.md' });
  return document.tree.children.map((node) => wordsOf(node));
};

test.each([
  ['Hết.\n\n# Phụ lục I\n\nBảng.', ['Hết./.', 'Phụ lục I', 'Bảng.']],
  ['Hết.\n\n## Phụ lục I\n\nBảng.', ['Hết.', 'Phụ lục I', 'Bảng./.']],
  ['## I. Mục\n\n# Phụ lục\n\nBảng.', ['I. Mục', './.', 'Phụ lục', 'Bảng.']],
])('%j', (body, expected) => {
  expect(wordsIn(body)).toEqual(expected);
});
