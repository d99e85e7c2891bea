/** Marks that nest without end are told before they are parsed; what people write is not. */
import { expect, test } from 'vitest';
import { deepMarks } from '../../src/core/tree/deep-marks.ts';
import { lintFiles } from '../../src/core/verbs/lint-files.ts';
import { loadTexts } from '../../src/node/read/load-files.ts';

test.each([
  ['quotations', `Chào.\n${'>'.repeat(3000)} chào`, 6],
  ['lists on one line', `${'- '.repeat(5000)}-`, 0],
  ['lists line by line', Array.from({ length: 1000 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n'), undefined],
  ['brackets', '!['.repeat(128_000), 0],
  ['backquotes', Array.from({ length: 1500 }, (_, at) => '`'.repeat(at + 1)).join(' '), 0],
])('%s', (_, text, offset) => {
  const found = deepMarks(text);
  expect(found).toBe(offset ?? found);
  expect(found).not.toBeUndefined();
});

test.each([
  ['an ordinary list', '- a\n  - b\n    1. c\n\n> d\n\nĐoạn [1] và [2].'],
  ['a page with code on every line', 'Khóa `name` và `office`.\n'.repeat(300)],
  ['a thousand items', '- a\n'.repeat(1000)],
  ['lists one after another, each a level in', '- a\n  - b\n\nChữ.\n\n'.repeat(100)],
])('not %s', (_, text) => {
  expect(deepMarks(text)).toBeUndefined();
});

test('lint tells it at its line', async () => {
  const { messages } = lintFiles(
    { inputs: ['a.md'], lang: 'en' },
    await loadTexts(
      ['a.md'],
      undefined,
      new Map([['a.md', new TextEncoder().encode(`Chào.\n${'>'.repeat(3000)} chào\n`)]]),
    ),
  );
  expect(messages.map(({ line, reason }) => [line, reason])).toEqual([
    [2, 'Lists, quotes or brackets are nested more than 60 levels deep, or a paragraph has too many `'],
  ]);
});
