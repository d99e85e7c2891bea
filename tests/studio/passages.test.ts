/** A text edited by hand beside what the data give now. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allTaken, editOf, kept, passages, taken } from '../../src/studio/edited/passages.ts';

const before = '---\ntitle: A\nauthors:\n  - B\n---\n\n# Một\n\nHai có 17 người.\n\nBa.\n';
const told = (edit: Parameters<typeof passages>[0], fresh: string) =>
  passages(edit, fresh).map(({ mine, fresh: other, changed }) => [changed, mine.trim(), other.trim()]);

test('what was not touched is no difference', () => {
  expect(passages(editOf(before, before), before)).toEqual([]);
});

test('who changed a passage: the person, the data, both', () => {
  const edit = editOf(before, before.replace('Ba.', 'Ba thôi.').replace('Hai có', 'Hai có đủ'));
  expect(told(edit, before)).toEqual([['mine', 'Hai có đủ 17 người.\n\nBa thôi.', 'Hai có 17 người.\n\nBa.']]);
  expect(told(editOf(before, before), before.replace('17', '18'))).toEqual([
    ['fresh', 'Hai có 17 người.', 'Hai có 18 người.'],
  ]);
  const both = editOf(before, before.replace('Hai có', 'Hai có đủ'));
  expect(told(both, before.replace('17', '18'))).toEqual([['both', 'Hai có đủ 17 người.', 'Hai có 18 người.']]);
  expect(told(editOf(before, before), before.replace('\n\nBa.', ''))).toEqual([['fresh', 'Ba.', '']]);
  expect(told(editOf(before, before.replace('\n\nBa.', '')), before)).toEqual([['mine', '', 'Ba.']]);
  expect(told(editOf(before, before), before.replace('- B', '- C'))).toEqual([
    ['fresh', 'authors:\n  - B', 'authors:\n  - C'],
  ]);
});

test('kept, it no longer asks; until the data change again', () => {
  const edit = editOf(before, before.replace('Hai có', 'Hai có đủ'));
  const fresh = before.replace('17', '18');
  const after = kept(edit, passages(edit, fresh)[0]!);
  expect(after.text).toBe(edit.text);
  expect(told(after, fresh)).toEqual([['mine', 'Hai có đủ 17 người.', 'Hai có 18 người.']]);
  expect(told(after, before.replace('17', '19'))[0]?.[0]).toBe('both');
});

test('taken, it is what the data give; paragraphs stay apart', () => {
  const edit = editOf(before, before.replace('Hai có 17 người.\n\n', ''));
  expect(taken(edit, passages(edit, before)[0]!).text).toBe(before);
  const longer = editOf(before, `${before}\nBốn.\n`);
  expect(taken(longer, passages(longer, before)[0]!).text).toBe(before);
  const shorter = editOf(before, before.replace('\n\nBa.', ''));
  expect(taken(shorter, passages(shorter, before)[0]!).text).toBe(before);
});

test('what nobody touched follows the data, what somebody wrote stays', () => {
  const edit = editOf(before, before.replace('Ba.', 'Ba thôi.'));
  const fresh = before.replace('title: A', 'title: Z').replace('# Một', '# Mốt');
  expect(allTaken(edit, fresh).text).toBe(fresh.replace('Ba.', 'Ba thôi.'));
});

test('whatever the two texts are: all passages taken, they say the same', () => {
  const line = fc.constantFrom('a', 'b', '# c', '| d |', '', '  ', 'e f');
  const body = fc.array(line, { maxLength: 9 }).map((all) => `${all.join('\n')}\n`);
  const text = fc.tuple(fc.constantFrom('', '---\nk: 1\n---\n\n', '---\nk: 1\nl:\n  - 2\n---\n\n'), body);
  fc.assert(
    fc.property(text, text, (one, other) => {
      const fresh = other.join('');
      let edit = editOf(fresh, one.join(''));
      for (const passage of passages(edit, fresh).reverse()) edit = taken(edit, passage);
      expect(passages(edit, fresh)).toEqual([]);
    }),
  );
});
