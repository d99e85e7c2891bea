/** Editing a data file as a form does: one datum changes one line, and the rest of the text stays as it was. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { editable, editYaml, pathAt, spanAt } from '../../src/core/yaml/edit/edit-yaml.ts';
import { changed, isRecord, type Plain, type PlainChange, sameData } from '../../src/core/yaml/edit/plain.ts';
import { some } from '../thorough.ts';

const files = globSync('data/*.yaml').sort();
const read = (path: string) => readFileSync(path, 'utf8');

function edit(text: string, change: PlainChange, order?: readonly string[]): string {
  const after = editYaml(editable(text), change, order);
  expect(after?.data, 'the text can be edited').toBeDefined();
  return after?.text ?? '';
}

/** Every scalar of the data with its path. */
function* scalars(
  data: Plain,
  path: (string | number)[] = [],
): Generator<{ path: (string | number)[]; value: string }> {
  if (typeof data === 'string') yield { path, value: data };
  else if (isRecord(data)) for (const [key, item] of Object.entries(data)) yield* scalars(item, [...path, key]);
  else for (const [index, item] of data.entries()) yield* scalars(item, [...path, index]);
}

/** Lists with their paths. */
function* lists(
  data: Plain,
  path: (string | number)[] = [],
): Generator<{ path: (string | number)[]; items: readonly Plain[] }> {
  if (typeof data === 'string') return;
  if (Array.isArray(data)) yield { path, items: data };
  for (const [key, item] of Object.entries(data))
    yield* lists(item, [...path, Array.isArray(data) ? Number(key) : key]);
}

const changedLines = (before: string, after: string): number => {
  const [one, other] = [before.split('\n'), after.split('\n')];
  expect(other.length).toBe(one.length);
  return one.filter((line, index) => line !== other[index]).length;
};

describe('what a change leaves', () => {
  test.each<[string, string, PlainChange, string]>([
    ['a scalar, its comment', 'a: one # why\nb: 2\n', { op: 'set', path: ['a'], value: 'two' }, 'a: two # why\nb: 2\n'],
    ['its quotes', "a: 'one'\n", { op: 'set', path: ['a'], value: "it's" }, "a: 'it''s'\n"],
    ['quotes where they must be', 'a: one\n', { op: 'set', path: ['a'], value: 'b: c' }, "a: 'b: c'\n"],
    ['braces', '- {a: x, b: y}\n', { op: 'set', path: [0, 'a'], value: 'x, z' }, "- {a: 'x, z', b: y}\n"],
    ['an empty key', 'a:\nb: 2\n', { op: 'set', path: ['a'], value: 'one' }, 'a: one\nb: 2\n'],
    ['an empty key before a comment', 'a: # why\n', { op: 'set', path: ['a'], value: 'one' }, 'a: one # why\n'],
    [
      'a folded text',
      'a: >-\n  one\n  two\nb: 2\n',
      { op: 'set', path: ['a'], value: 'three' },
      'a: >-\n  three\nb: 2\n',
    ],
    ['a new key in its order', 'a: 1\nc: 3\n', { op: 'set', path: ['b'], value: '2' }, 'a: 1\nb: 2\nc: 3\n'],
    ['a new first key', '# top\nb: 2\n', { op: 'set', path: ['a'], value: '1' }, '# top\na: 1\nb: 2\n'],
    [
      'a new key between braces',
      '- {a: 1, c: 3}\n',
      { op: 'set', path: [0, 'b'], value: '2' },
      '- {a: 1, b: 2, c: 3}\n',
    ],
    ['a record below a key', 'a: 1\n', { op: 'set', path: ['b'], value: { c: 'x' } }, 'a: 1\nb: {c: x}\n'],
    ['a list below a key', 'a: 1\n', { op: 'set', path: ['b'], value: ['x'] }, 'a: 1\nb:\n  - x\n'],
    ['a key taken away', 'a: 1\nb: 2\nc: 3\n', { op: 'remove', path: ['b'] }, 'a: 1\nc: 3\n'],
    ['a key taken away that has a comment', 'a: 1 # why\nb: 2\n', { op: 'remove', path: ['a'] }, 'a: # why\nb: 2\n'],
    ['a key between braces', '- {a: 1, b: 2}\n', { op: 'remove', path: [0, 'a'] }, '- {b: 2}\n'],
    ['the last key between braces', '- {a: 1, b: 2}\n', { op: 'remove', path: [0, 'b'] }, '- {a: 1}\n'],
    [
      'an item',
      'a:\n  - x # why\n  - y\n',
      { op: 'insert', path: ['a', 1], value: 'z' },
      'a:\n  - x # why\n  - z\n  - y\n',
    ],
    ['an item between brackets', 'a: [x, y]\n', { op: 'insert', path: ['a', 2], value: 'z' }, 'a: [x, y, z]\n'],
    ['an item gone', 'a:\n  - x\n  - y\nb: 1\n', { op: 'remove', path: ['a', 0] }, 'a:\n  - y\nb: 1\n'],
    [
      'items that change places',
      'a:\n  - x # one\n  - y\n',
      { op: 'move', path: ['a', 0], to: 1 },
      'a:\n  - y\n  - x # one\n',
    ],
    ['Windows line ends', 'a: 1\r\nc: 3\r\n', { op: 'set', path: ['b'], value: '2' }, 'a: 1\r\nb: 2\r\nc: 3\r\n'],
    ['a line gone on Windows', 'a: 1\r\nc: 3\r\n', { op: 'remove', path: ['a'] }, 'c: 3\r\n'],
    ['nothing but comments', '# top\n', { op: 'set', path: ['a'], value: '1' }, '# top\na: 1\n'],
    ['an empty file', '', { op: 'set', path: ['a', 0, 'b'], value: '1' }, 'a:\n  - {b: 1}\n'],
  ])('%s', (_, before, change, after) => {
    const order = ['a', 'b', 'c'];
    expect(
      edit(
        before,
        change.path.length > 1 && before === '' ? { op: 'set', path: ['a'], value: [{ b: '1' }] } : change,
        order,
      ),
    ).toBe(after);
  });

  test('a broken text is left alone', () => {
    expect(editYaml(editable('a: "x\n'), { op: 'set', path: ['a'], value: 'y' })).toBeUndefined();
  });

  test('anchors are written out, not broken', () => {
    const after = edit('a: &x {k: 1}\nb: *x\n', { op: 'set', path: ['b'], value: 'plain' });
    expect(editable(after).data).toEqual({ a: { k: '1' }, b: 'plain' });
  });
});

describe.each(files)('%s', (path) => {
  const text = read(path);
  const before = editable(text);
  const all = [...scalars(before.data ?? '')];

  test('one field changed changes one line', () => {
    expect(all.length).toBeGreaterThan(40);
    for (const { path: at } of some(all, 9)) {
      const span = spanAt(before, at);
      const lines = text.slice(...(span ?? [0, 0])).split('\n').length;
      const after = edit(text, { op: 'set', path: at, value: 'Đổi, một chỗ: “này”' });
      if (lines === 1) expect(changedLines(text, after), at.join('.')).toBe(1);
      // Back again, the same bytes, but for quotes that the new words needed.
      const back = editYaml(editable(after), {
        op: 'set',
        path: at,
        value: all.find((one) => one.path === at)?.value ?? '',
      });
      expect(sameData(back?.data, before.data), at.join('.')).toBe(true);
    }
  });

  test('an item that comes and goes leaves the same bytes', () => {
    for (const { path: at, items } of some([...lists(before.data ?? '')], 5)) {
      if (items.length === 0) continue;
      const value: Plain = typeof items[0] === 'string' ? 'mới' : { name: 'mới' };
      for (const index of [0, items.length]) {
        const more = edit(text, { op: 'insert', path: [...at, index], value });
        expect(edit(more, { op: 'remove', path: [...at, index] }), `${at.join('.')} ${index}`).toBe(text);
      }
    }
  });

  test('items that change places and back leave the same bytes', () => {
    for (const { path: at, items } of some([...lists(before.data ?? '')], 5)) {
      if (items.length < 2) continue;
      const there = edit(text, { op: 'move', path: [...at, 0], to: items.length - 1 });
      expect(edit(there, { op: 'move', path: [...at, items.length - 1], to: 0 }), at.join('.')).toBe(text);
    }
  });

  test('a place leads to its path', () => {
    for (const { path: at } of all.slice(0, 200)) {
      const [from] = spanAt(before, at) ?? [0];
      expect(pathAt(before, from)).toEqual(at);
    }
  });
});

const words = fc.string({ unit: 'grapheme-composite', maxLength: 12 });
const key = fc.constantFrom('a', 'b', 'c', 'đ');
const { data } = fc.letrec<{ data: Plain; item: Plain }>((tie) => ({
  data: fc.dictionary(key, tie('item'), { maxKeys: 4, noNullPrototype: true }),
  item: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    words.map((text) => text as Plain),
    fc.array(tie('item'), { minLength: 1, maxLength: 3 }) as fc.Arbitrary<Plain>,
    fc.dictionary(key, tie('item'), { minKeys: 1, maxKeys: 3, noNullPrototype: true }) as fc.Arbitrary<Plain>,
  ),
}));

test('whatever is set in whatever there is, the data is what was asked', () => {
  fc.assert(
    fc.property(data, fc.array(fc.tuple(key, data), { maxLength: 4 }), fc.nat(), (start, steps, pick) => {
      let now = editable('');
      for (const [name, item] of Object.entries(start as Record<string, Plain>)) {
        const next = editYaml(now, { op: 'set', path: [name], value: item });
        if (next) now = next;
      }
      for (const [name, value] of steps) {
        const all = [...scalars(now.data ?? '')];
        const at = all[pick % Math.max(1, all.length)]?.path ?? [];
        const change: PlainChange = at.length > 0 ? { op: 'set', path: at, value } : { op: 'set', path: [name], value };
        const next = editYaml(now, change);
        expect(next, JSON.stringify({ text: now.text, change })).toBeDefined();
        if (!next) return;
        expect(sameData(next.data, changed(now.data ?? '', change))).toBe(true);
        now = next;
      }
    }),
    { numRuns: 200 },
  );
});
