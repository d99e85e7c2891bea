/** Two passages word by word. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedWords } from '../../src/studio/edited/changed-words.ts';

const told = (one: string, other: string) =>
  changedWords(one, other).map((pieces) => pieces.map(({ text, only }) => (only ? `[${text}]` : text)).join(''));

test('what only one of them has is marked, whole words', () => {
  expect(told('Hội nghị có 17 người.', 'Hội nghị có 18 người dự.')).toEqual([
    'Hội nghị có [17] người.',
    'Hội nghị có [18] người[ dự].',
  ]);
  expect(told('', 'Mới.')).toEqual(['', 'Mới.']);
});

test('nothing of either is lost', () => {
  const text = fc.string({ unit: fc.constantFrom('ề', 'ế', 'a', ' ', '\n', '.', '1'), maxLength: 12 });
  fc.assert(
    fc.property(text, text, (one, other) => {
      const joined = changedWords(one, other).map((pieces) => pieces.map((piece) => piece.text).join(''));
      expect(joined).toEqual([one, other]);
    }),
  );
});
