/** Prose on a narrow terminal. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import wrapAnsi from 'wrap-ansi';
import { rowsOf, wrap } from '../../src/cli/telling/wrap.ts';

test.each([
  ['a line that fits stays', 'Đã viết 2 tệp', 'Đã viết 2 tệp'],
  ['broken between words', 'Chưa viết được tệp nào cả', 'Chưa viết được tệp\nnào cả'],
  ['an indent is kept', '  Chưa viết được tệp nào', '  Chưa viết được tệp\n  nào'],
  ['below the words of a list', '• đã sửa tay, giữ nguyên', '• đã sửa tay, giữ\n  nguyên'],
  ['below the second column', '  md   chữ thuần, sửa tay', '  md   chữ thuần,\n       sửa tay'],
  ['a long word is whole', 'ở out/một-tên-rất-dài-không-cắt/a.md nhé', 'ở\nout/một-tên-rất-dài-không-cắt/a.md\nnhé'],
  ['a command is to be typed', '  thuky build data/hoi-nghi.yaml', '  thuky build data/hoi-nghi.yaml'],
  ['an excerpt keeps its carets', '  12 | dates: 10/7/2025 # a', '  12 | dates: 10/7/2025 # a'],
])('%s', (_, text, expected) => {
  expect(wrap(text, 20)).toBe(expected);
  expect(wrap(text, undefined)).toBe(text);
});

test('colours take no room', () => {
  expect(wrap('\u001b[31mChưa viết được\u001b[39m tệp nào', 22)).toBe('\u001b[31mChưa viết được\u001b[39m tệp nào');
});

test('rows of narrow words are those of the library', () => {
  const word = fc.string({ unit: fc.constantFrom(...'aộĐ-…,.“→1 '), minLength: 1, maxLength: 12 });
  const line = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(line, fc.integer({ min: 4, max: 40 }), (text, columns) => {
      expect(rowsOf(text, columns)).toEqual(wrapAnsi(text, columns).split('\n'));
    }),
  );
});
