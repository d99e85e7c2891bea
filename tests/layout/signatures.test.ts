/** How signatures stand side by side, and how many lines of recipients beside one. */
import { expect, test } from 'vitest';
import { countBeside, signatureRows } from '../../src/core/layout/signatures.ts';

const signers = (names: string) => [...names].map((name) => ({ lines: ['TM.'], name }));

/** Who signs, and the rows: a row filled evenly with the others, `-` for an empty place. */
test.each([
  ['A', ['A']],
  ['AB', ['AB']],
  ['ABC', ['ABC']],
  ['ABCD', ['AB', 'CD']],
  ['ABCDE', ['ABC', 'DE-']],
  ['ABCDEFG', ['ABC', 'DEF', 'G--']],
])('%s', (names, expected) => {
  const { width, rows } = signatureRows(signers(names), 300);
  expect(rows.map((row) => row.map((one) => one?.name ?? '-').join(''))).toEqual(expected);
  expect(width).toBe(300 / (expected[0]?.length ?? 0));
});

/** Heights of lines, height of the signature, and how many lines stand beside it. */
test.each([
  [[10, 10, 10], 100, 3],
  [[10, 10, 10], 20, 2],
  [[10, 10, 10], 21, 3],
  [[], 20, 0],
])('%j beside %i', (heights, signature, count) => {
  expect(countBeside(heights, signature)).toBe(count);
});
