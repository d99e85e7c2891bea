import { describe, expect, test } from 'vitest';
import { both, ours, theirs } from './harness.ts';
import { specCases } from './spec-cases.ts';
import { specPartialCases } from './spec-partial-cases.ts';

const allCases = { ...specCases, ...specPartialCases };

/** Helpers that the cases call, the same for both engines. */
const shared = {
  join: both((args) => args.join('')),
  tag: both(([text], hash) => `${hash.name}|${hash.class ?? ''}|${text}`),
  same: both(([left, right]) => left === right),
  hello: both(() => 'xin chào'),
  double: both(([number]) => Number(number) * 2),
  nothing: both(() => undefined),
};
const of = <Side extends 'ours' | 'theirs'>(side: Side) =>
  Object.fromEntries(Object.entries(shared).map(([name, helper]) => [name, helper[side]]));

for (const [area, cases] of Object.entries(allCases)) {
  describe(`as Handlebars: ${area}`, () => {
    test.each(cases)('%s', (_, template, context = {}, partials = {}) => {
      const { filled, messages } = ours(template, context, partials, { helpers: of('ours') });
      expect(filled).toBe(theirs(template, context, partials, of('theirs')));
      expect(messages.filter(({ rule }) => rule.id !== 'template-escape')).toEqual([]);
    });
  });
}

test('there are cases enough', () => {
  expect(Object.values(allCases).flat().length).toBeGreaterThan(180);
});

describe('not as Handlebars, on purpose', () => {
  test.each([
    ['an unknown name is an error, not silence', '[{{nmae}}]', { name: 'x' }, '[]', 'template-name-known'],
    ['an unknown name in a path, too', '[{{a.c}}]', { a: { b: 1 } }, '[]', 'template-name-known'],
    ['inherited names are unknown', '[{{a.constructor}}]', { a: {} }, '[]', 'template-name-known'],
    ['a text has no parts', '[{{a.length}}]', { a: 'abc' }, '[]', 'template-name-known'],
    ['@ names that nobody set', '[{{@index}}]', {}, '[]', 'template-name-known'],
    ['../ above the top', '[{{../x}}]', {}, '[]', 'template-parent-exists'],
    ['objects are not printed', '[{{a}}]', { a: { b: 1 } }, '[]', 'template-value-text'],
    ['lists are not printed', '[{{a}}]', { a: [1, 2] }, '[]', 'template-value-text'],
    ['true is not a word', '[{{a}}]', { a: true }, '[]', 'template-value-text'],
    ['functions are not called', '[{{a}}]', { a: () => 'x' }, '[]', 'template-value-text'],
    ['each over a text', '[{{#each a}}x{{/each}}]', { a: 'abc' }, '[]', 'template-list-given'],
    ['a triple stash is a double one', '{{{a}}}', { a: '*' }, '*', 'template-escape'],
    ['{{& }} as well', '{{&a}}', { a: '*' }, '*', 'template-escape'],
    ['log', '{{log "x"}}', {}, '', 'template-supported'],
    ['decorators', '{{* foo}}', {}, '', 'template-supported'],
    ['block decorators', '{{#* foo}}{{/foo}}', {}, '', 'template-supported'],
    ['two contexts for a partial', '{{> p a a}}', { a: 1 }, 'p', 'template-supported'],
    ['if as an expression', '{{if a}}', { a: 1 }, '', 'template-helper-use'],
    ['a missing partial', '[{{> nobody}}]', {}, '[]', 'template-partial-exists'],
    ['an unknown helper', '[{{helper 1}}]', {}, '[]', 'template-helper-known'],
    ['an unknown helper in parentheses', '{{#if (helper)}}x{{/if}}', {}, '', 'template-helper-known'],
  ])('%s: %s', (_, template, context, expected, rule) => {
    const { filled, rules } = ours(template, context, { p: 'p' });
    expect(filled).toBe(expected);
    expect(rules).toEqual([rule]);
  });

  test('an empty text is a section that is not there', () => {
    expect(ours('{{#a}}x{{else}}none{{/a}}', { a: '' }).filled).toBe('none');
  });

  test('../ counts levels: an item that equals its list of one is still a level of its own', () => {
    const context = { list: [[3]], top: 'T' };
    expect(ours('{{#each list}}{{#each this}}{{this}}{{../../top}}{{/each}}{{/each}}', context).filled).toBe('3T');
    expect(theirs('{{#each list}}{{#each this}}{{this}}{{../../top}}{{/each}}{{/each}}', context)).toBe('3');
  });

  test('an inline partial sees block parameters, where Handlebars breaks', () => {
    const template = '{{#each list as |x|}}{{#*inline "p"}}{{x}}{{/inline}}{{> p}}{{/each}}';
    expect(ours(template, { list: ['a', 'b'] }).filled).toBe('ab');
    expect(() => theirs(template, { list: ['a', 'b'] })).toThrow(TypeError);
  });

  test('keys that begin with x- are the user’s own and may be absent', () => {
    const { filled, messages } = ours('[{{x-ghi-chú}}{{a.x-b.c}}]{{#if x-c}}x{{/if}}', { a: {} });
    expect(filled).toBe('[]');
    expect(messages).toEqual([]);
  });
});
