/** The form of a data file: every field of the schema, and changes that become the smallest ones of the text. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { choicesOf, searchKey } from '../../src/core/verbs/form/choices.ts';
import { dataForm } from '../../src/core/verbs/form/data-form.ts';
import { editable, editData, type FormChange } from '../../src/core/verbs/form/edit-data.ts';
import { englishTitles } from '../../src/core/verbs/form/english-titles.ts';
import type { Field } from '../../src/core/verbs/form/field.ts';
import { firstKeys, sections, titleAt } from '../../src/core/verbs/form/sections.ts';
import { fieldAt, fullPath, valueIn } from '../../src/core/verbs/form/widened.ts';
import { openHouse } from '../../src/core/verbs/open-house.ts';
import { loadBuiltin } from '../../src/node/read/load-builtin.ts';

const form = dataForm();

function* all(field: Field, path = ''): Generator<{ field: Field; path: string }> {
  yield { field, path };
  for (const inner of field.fields ?? []) yield* all(inner, path ? `${path}.${inner.key}` : inner.key);
  if (field.item) yield* all(field.item, path);
}

describe('the form', () => {
  test('every key of the root stands in one section', () => {
    expect(sections.flatMap(({ keys }) => keys).sort()).toEqual(form.fields?.map(({ key }) => key).sort());
  });

  test('every field has a Vietnamese name, every choice a label', () => {
    const fields = [...all(form)];
    expect(fields.length).toBeGreaterThan(400);
    expect(fields.filter(({ field: { title } }) => !/\p{L}/u.test(title)).map(({ path }) => path)).toEqual([]);
    const english = fields.flatMap(({ field, path }) =>
      (field.choices ?? [])
        .filter(({ word, label }) => /^[a-z-]+$/.test(word) && word === label)
        .map(({ word }) => `${path}: ${word}`),
    );
    expect(english).toEqual([]);
  });

  test('every field has an English name, and no name is of a field that is gone', () => {
    const titles = new Set([...all(form)].map(({ field: { title } }) => title).filter((title) => title !== ''));
    expect([...titles].filter((title) => !Object.hasOwn(englishTitles, title))).toEqual([]);
    expect(Object.keys(englishTitles).filter((title) => !titles.has(title))).toEqual([]);
    expect(fieldAt(form, ['nextTerm', 'lead'])?.english).toBe('Lead');
  });

  test('what is shown first is there', () => {
    const paths = new Set([...all(form)].map(({ path }) => path));
    const named = Object.entries(firstKeys).flatMap(([path, keys]) =>
      keys.map((key) => (path ? `${path}.${key}` : key)),
    );
    expect(named.filter((path) => !paths.has(path))).toEqual([]);
  });

  test('a title of the form has its field', () => {
    const paths = new Set([...all(form)].map(({ path }) => path));
    expect(Object.keys(titleAt).filter((path) => !paths.has(path))).toEqual([]);
    expect(fieldAt(form, ['date', 'end'])?.title).toBe('Giờ kết thúc');
  });

  test('fields know what they hold', () => {
    const kind = (path: (string | number)[]) => fieldAt(form, path)?.is;
    expect(kind(['date', 'on', 0])).toBe('day');
    expect(kind(['date', 'start'])).toBe('clock');
    expect(kind(['indicators', 0, 'value'])).toBe('number');
    expect(kind(['indicators', 0, 'percent'])).toBe('percent');
    expect(kind(['awards', 0, 'individuals'])).toBe('count');
    expect(kind(['attendees', 0, 'guest'])).toBe('flag');
    expect(kind(['purposes', 0, 'period'])).toBe('period');
    expect(fieldAt(form, ['awards', 0, 'form'])?.register).toBe('award');
    expect(fieldAt(form, ['indicators', 0, 'unit'])?.register).toBeUndefined();
  });
});

test('names are found without tone marks', async () => {
  const { unit, award } = choicesOf(openHouse({}, await loadBuiltin()));
  const found = (names: readonly { name: string; found: string }[], typed: string) =>
    names.filter(({ found }) => found.includes(searchKey(typed))).map(({ name }) => name);
  expect(found(unit, 'gia lai')).toContain('VKSND tỉnh Gia Lai');
  expect(found(award, 'huan chuong lao dong')).toContain('Huân chương Lao động');
});

describe('short forms', () => {
  test.each<[string, string, FormChange, string]>([
    [
      'a unit that gets a function',
      'cluster:\n  members:\n    - A\n    - B\n',
      { op: 'set', path: ['cluster', 'members', 1, 'function'], value: 'lead' },
      'cluster:\n  members:\n    - A\n    - {unit: B, function: lead}\n',
    ],
    [
      'a unit that is called otherwise',
      'cluster:\n  members:\n    - A\n',
      { op: 'set', path: ['cluster', 'members', 0, 'unit'], value: 'C' },
      'cluster:\n  members:\n    - C\n',
    ],
    ['a day', 'date: 2024-03-29\n', { op: 'set', path: ['date', 'on', 0], value: '2024-03-30' }, 'date: 2024-03-30\n'],
    [
      'a day that gets an hour',
      'date: 2024-03-29\n',
      { op: 'set', path: ['date', 'start'], value: '14:00' },
      'date: {on: 2024-03-29, start: 14:00}\n',
    ],
    ['a second chair', 'chairs: A\n', { op: 'insert', path: ['chairs', 1], value: 'B' }, 'chairs:\n  - A\n  - B\n'],
    ['tasks as a list', 'tasks: [x]\n', { op: 'insert', path: ['tasks', 'items', 1], value: 'y' }, 'tasks: [x, y]\n'],
    [
      'tasks that get a period',
      'tasks: [x]\n',
      { op: 'set', path: ['tasks', 'period'], value: '2025' },
      'tasks: {items: x, period: 2025}\n',
    ],
    [
      'what was not there',
      'title: x\n',
      { op: 'set', path: ['official', 'report', 'number'], value: '12' },
      'title: x\nofficial:\n  report: {number: 12}\n',
    ],
    [
      'what is gone takes its empty holders along',
      'a: 1\nofficial: {report: {number: 12}}\n',
      { op: 'remove', path: ['official', 'report', 'number'] },
      'a: 1\n',
    ],
    ['nothing where there was nothing', 'title: x\n', { op: 'set', path: ['event'], value: undefined }, 'title: x\n'],
    [
      'the last key of an item leaves the item',
      'awards:\n  - {form: x}\n',
      { op: 'set', path: ['awards', 0, 'form'], value: undefined },
      'awards:\n  - {}\n',
    ],
    [
      'the last item takes the list along',
      'title: x\nawards:\n  - {form: x}\n',
      { op: 'remove', path: ['awards', 0] },
      'title: x\n',
    ],
    [
      'an office in its shortest form',
      'attendees:\n  - {name: A}\n',
      { op: 'set', path: ['attendees', 0, 'office', 0, 'office'], value: 'B' },
      'attendees:\n  - {name: A, office: B}\n',
    ],
    [
      'another way to say it',
      'title: x\nleadership: y\n',
      { op: 'set', path: ['leadership', 0], value: { wordings: ['y', 'z'] } },
      'title: x\nleadership:\n  wordings:\n    - y\n    - z\n',
    ],
    [
      'decomposed letters',
      'title: x\n',
      { op: 'set', path: ['title'], value: 'Hội nghị'.normalize('NFD') },
      'title: Hội nghị\n',
    ],
  ])('%s', (_, before, change, after) => {
    expect(editData(editable(before), form, change)?.text).toBe(after);
  });

  test('a place of the file has its path in the full form', () => {
    const data = { tasks: ['x'], date: '2024-03-29', cluster: { members: ['A'] } };
    expect(fullPath(form, data, ['tasks', 0])).toEqual(['tasks', 'items', 0, 'text']);
    expect(fullPath(form, data, ['date'])).toEqual(['date', 'on', 0]);
    expect(fullPath(form, data, ['cluster', 'members', 0])).toEqual(['cluster', 'members', 0, 'unit']);
    expect(valueIn(form, data, ['tasks', 'items', 0, 'text'])).toBe('x');
  });

  test('every value of the full example is in reach, and set to itself it changes nothing', () => {
    const text = readFileSync('data/vi-du-day-du.yaml', 'utf8');
    const before = editable(text);
    let seen = 0;
    const walk = (path: (string | number)[], field: Field): void => {
      const value = valueIn(form, before.data, path);
      if (value === undefined) return;
      if (field.is === 'record' && !field.wordings)
        for (const inner of field.fields ?? []) walk([...path, inner.key], inner);
      else if (field.is === 'list' && field.item && Array.isArray(value))
        for (const index of value.keys()) walk([...path, index], field.item);
      else if (typeof value === 'string') {
        seen += 1;
        if (seen % 18 === 0)
          expect(editData(before, form, { op: 'set', path, value })?.text, path.join('.')).toBe(text);
      }
    };
    walk([], form);
    expect(seen).toBeGreaterThan(500);
  });
});
