/** A helper that is given nothing, a list or a group of keys: no words, or a message at its place; never a fault of the program. */
import { expect, test } from 'vitest';
import { documentHelpers } from '../../src/core/helpers/index.ts';
import { startMemory } from '../../src/core/helpers/memory.ts';
import { statedStyle } from '../../src/core/style/choose-style.ts';
import { readStyles } from '../../src/core/style/read-styles.ts';
import { fillString } from '../../src/core/tree/value.ts';
import { loadBuiltin } from '../../src/node/read/load-builtin.ts';
import { ours } from './harness.ts';

const style = readStyles(await loadBuiltin(), {}).styles.get('newspaper')!;
const data = { list: ['1'], group: Object.assign(Object.create(null), { a: 'b' }), people: [{ name: 'An' }] };

function made(template: string): string {
  const helpers = documentHelpers(startMemory({ style, seed: 1, pathOf: () => undefined }));
  const { text, values, messages } = ours(template, data, {}, { helpers });
  const told = messages.map(({ rule, params }) => rule.en(params as never).reason);
  return told.length > 0 ? told.join('; ') : fillString(text, values).text;
}

test.each([
  ['{{figure x-nope}}', ''],
  ['{{recipients x-nope}}', ''],
  ['{{citation x-nope}}', ''],
  ['{{lookup list list}}', ''],
  ['{{list people key="constructor"}}', ''],
  ['{{citation group}}', 'Helper `citation`: citation expects a document'],
  ['{{number group}}', 'Helper `number`: expected words, found a group of keys'],
  ['{{upper group}}', 'Helper `upper`: expected words, found a group of keys'],
  ['{{capital list}}', 'Helper `capital`: expected words, found a list'],
  ['{{quote list}}', 'Helper `quote`: expected words, found a list'],
  ['{{period list}}', 'Helper `period`: expected words, found a list'],
  ['{{clock group}}', 'Helper `clock`: expected words, found a group of keys'],
])('%s', (template, expected) => {
  expect(made(template)).toBe(expected);
});

test('a value printed without end is told', () => {
  const { messages } = ours('{{#each many}}{{@root.value}}{{/each}}', {
    many: Array.from({ length: 100 }, () => 'a'),
    value: 'x'.repeat(100_000),
  });
  expect(messages.map(({ rule, params }) => rule.en(params as never).reason)).toEqual([
    'The template prints more than 8000000 characters',
  ]);
});

test('a template may open with any number of comments', () => {
  expect(statedStyle(`${'{{!-- a --}}\n'.repeat(60)}---\nstyle: portal\n---\n`)).toBe('portal');
  expect(statedStyle(`${'{{!-- a --}}\n'.repeat(60)}Chào.`)).toBeUndefined();
});
