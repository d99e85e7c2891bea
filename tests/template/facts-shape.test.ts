/** The shape that templates are checked against is that of real facts. */
import { expect, test } from 'vitest';
import { conferenceShape } from '../../src/core/conference/schema/conference-shape.ts';
import { factsOf } from '../../src/core/facts/facts.ts';
import { factsShape } from '../../src/core/facts/shape.ts';
import type { Shape } from '../../src/core/model/context-shape.ts';
import { Fact, unbox } from '../../src/core/model/fact.ts';
import { checkData } from '../../src/core/pipeline/check-data.ts';
import { openHouse } from '../../src/core/pipeline/house.ts';
import { loadBuiltin } from '../../src/node/read/load-builtin.ts';
import { articleNames, bytesOf, example } from '../data/files.ts';

const shape = factsShape(conferenceShape());

/** Where a value is not of its shape. */
function misfits(value: unknown, as: Shape, path = ''): string[] {
  const plain = value instanceof Fact ? unbox(value) : value;
  if (as.is === 'any') return [];
  if (as.is === 'list')
    return Array.isArray(plain) ? plain.flatMap((item, index) => misfits(item, as.of, `${path}.${index}`)) : [path];
  if (as.is === 'either') {
    const tried = as.of.map((one) => misfits(plain, one, path));
    return tried.find((found) => found.length === 0) ?? tried.flat();
  }
  if (as.is === 'record') {
    if (typeof plain !== 'object' || plain === null || Array.isArray(plain)) return [path];
    const extra = Object.keys(plain).filter((key) => !key.startsWith('x-') && !as.keys[key]);
    const parts = Object.entries(as.keys).flatMap(([key, { shape: inner, optional }]) => {
      const part = (plain as Record<string, unknown>)[key];
      if (!Object.hasOwn(plain, key)) return [`${path}.${key} absent`];
      return part === undefined ? (optional ? [] : [`${path}.${key} missing`]) : misfits(part, inner, `${path}.${key}`);
    });
    return [...extra.map((key) => `${path}.${key} extra`), ...parts];
  }
  const wanted = { text: 'string', number: 'number', flag: 'boolean' }[as.is];
  const fits = typeof plain === wanted;
  const known = as.is !== 'text' || [as.words, as.only].every((words) => !words || words.includes(String(plain)));
  return fits && known ? [] : [`${path} ${typeof plain} ${String(plain)}`];
}

const builtin = await loadBuiltin();

test.each([...articleNames, example])('%s', (stem) => {
  const file = `data/${stem}.yaml`;
  const { checked } = checkData(file, new Map([[file, bytesOf(`${stem}.yaml`)]]), openHouse({}, builtin));
  expect(checked).toBeDefined();
  expect(checked && misfits(factsOf(checked.conference, checked.awardEntry).facts, shape)).toEqual([]);
});

test('a part too many, too few or of another form would be seen', () => {
  const text: Shape = { is: 'record', keys: { a: { shape: { is: 'text', words: ['x'] }, optional: false } } };
  expect(misfits({ a: 'x' }, text)).toEqual([]);
  for (const wrong of [{}, { a: 1 }, { a: 'y' }, { a: undefined }, { a: 'x', b: 1 }, []])
    expect(misfits(wrong, text)).toHaveLength(1);
});
