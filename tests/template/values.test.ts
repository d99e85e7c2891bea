/** What an expression prints goes into `values`, with the paths of the data that it tells; the text holds a placeholder. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Helper } from '../../src/core/handlebars/run/helper.ts';
import { Piece } from '../../src/core/handlebars/run/piece.ts';
import { Fact, fact, unbox } from '../../src/core/model/fact.ts';
import { fillPlaceholders, placeholder, splitPlaceholders } from '../../src/core/model/placeholder.ts';
import { ours } from './harness.ts';

/** Paths of all objects of a data file, as the facts stage keeps them. */
function pathsOf(data: object): (value: object) => string | undefined {
  const paths = new Map<object, string>();
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null || value instanceof Fact) return;
    paths.set(value, path);
    for (const [key, inner] of Object.entries(value)) visit(inner, path === '' ? key : `${path}.${key}`);
  };
  visit(data, '');
  return (value) => paths.get(value);
}

const data = {
  name: 'Hội nghị',
  cluster: { name: 'Cụm 7', members: ['Gia Lai', 'Kon Tum'] },
  attendees: [
    { name: 'An', office: 'Viện trưởng' },
    { name: 'Bình', office: '' },
  ],
};

function values(
  template: string,
  context: object = data,
  helpers: Record<string, Helper> = {},
  partials: Record<string, string> = {},
) {
  const rendered = ours(template, context, partials, { helpers, pathOf: pathsOf(data) });
  expect(rendered.messages).toEqual([]);
  return rendered.values.map(({ text, from }) => `${text} ← ${from.join(' ')}`);
}

describe('placeholders', () => {
  test('text and values apart again', () => {
    const { text } = ours('**{{a}}**, {{b}}{{a}}', { a: 'x', b: 'y' });
    expect(text).toBe(`**${placeholder(0)}**, ${placeholder(1)}${placeholder(2)}`);
    expect(splitPlaceholders(text)).toEqual(['**', 0, '**, ', 1, 2]);
  });

  test('split and fill are inverse to joining', () => {
    const part = fc.oneof(
      fc.nat(2000),
      fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => !/[\uE000-\uF8FF]/.test(text)),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const joined = parts.map((one) => (typeof one === 'number' ? placeholder(one) : one)).join('');
        const again = splitPlaceholders(joined);
        expect(again.map((one) => (typeof one === 'number' ? placeholder(one) : one)).join('')).toBe(joined);
        expect(again.filter((one) => typeof one === 'number')).toEqual(parts.filter((one) => typeof one === 'number'));
      }),
    );
  });

  test('no value, whatever it is, stands in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const { text, filled } = ours('{{a}}', { a: value });
        expect(text).toBe(value === '' ? '' : placeholder(0));
        expect(filled).toBe(value);
      }),
    );
  });

  test('a value that holds a placeholder stays that text', () => {
    const { text, values: printed } = ours('{{a}}{{b}}', { a: placeholder(1), b: 'B' });
    expect(fillPlaceholders(text, printed)).toBe(`${placeholder(1)}B`);
  });

  test('an index of no value prints nothing', () => {
    expect(fillPlaceholders(placeholder(7), [])).toBe('');
  });
});

describe('what a value tells', () => {
  test.each([
    ['{{name}}', ['Hội nghị ← name']],
    ['{{cluster.name}}', ['Cụm 7 ← cluster.name']],
    ['{{#with cluster}}{{name}}{{/with}}', ['Cụm 7 ← cluster.name']],
    [
      '{{#each attendees}}{{name}}{{office}}{{/each}}',
      ['An ← attendees.0.name', 'Viện trưởng ← attendees.0.office', 'Bình ← attendees.1.name'],
    ],
    ['{{#each attendees as |who|}}{{who.name}}{{/each}}', ['An ← attendees.0.name', 'Bình ← attendees.1.name']],
    ['{{#each cluster.members}}{{this}}{{/each}}', ['Gia Lai ← cluster.members.0', 'Kon Tum ← cluster.members.1']],
    ['{{#cluster.members}}{{.}}{{/cluster.members}}', ['Gia Lai ← cluster.members.0', 'Kon Tum ← cluster.members.1']],
    ['{{#each cluster}}{{#if @first}}{{this}}{{/if}}{{/each}}', ['Cụm 7 ← cluster.name']],
    ['{{#each attendees}}{{@index}}{{/each}}', ['0 ← ', '1 ← ']],
    ['{{attendees.length}}', ['2 ← attendees']],
    [
      '{{#each attendees}}{{../name}}{{@root.cluster.name}}{{/each}}',
      ['Hội nghị ← name', 'Cụm 7 ← cluster.name', 'Hội nghị ← name', 'Cụm 7 ← cluster.name'],
    ],
    ['{{lookup attendees.[1] "name"}}', ['Bình ← attendees.1.name']],
    ['{{#with (lookup attendees 0)}}{{name}}{{/with}}', ['An ← attendees.0.name']],
    ['{{#> layout}}{{name}}{{/layout}}', ['Hội nghị ← name']],
  ])('%s', (template, expected) => {
    expect(values(template, data, {}, { layout: '{{> @partial-block}}' })).toEqual(expected);
  });

  test('through a partial with hash, each key its own', () => {
    const partials = { p: '{{name}} {{title}} {{word}}' };
    expect(values('{{> p cluster title=attendees.[0].office word="và"}}', data, {}, partials)).toEqual([
      'Cụm 7 ← cluster.name',
      'Viện trưởng ← attendees.0.office',
      'và ← ',
    ]);
  });

  test('a fact tells what it follows from, and so does all inside it', () => {
    const facts = {
      total: fact(353, ['awards.0.collectives', 'awards.1.collectives']),
      rows: fact([{ label: 'Tập thể', cells: [1, fact(2, ['b'])] }], ['awards']),
    };
    expect(values('{{total}}{{#if total}}!{{/if}}', facts)).toEqual([
      '353 ← awards.0.collectives awards.1.collectives',
    ]);
    expect(values('{{#each rows}}{{label}}{{#each cells}}{{this}}{{/each}}{{/each}}', facts)).toEqual([
      'Tập thể ← awards',
      '1 ← awards',
      '2 ← b',
    ]);
  });

  test('boxes in boxes', () => {
    expect(fact(fact(1, ['a']), ['b', 'a'])).toEqual(new Fact(1, ['a', 'b']));
    expect([unbox(fact(1, [])), unbox(1)]).toEqual([1, 1]);
  });
});

describe('helpers', () => {
  const helpers: Record<string, Helper> = {
    join: (args, { hash }) => args.flat().join(String(hash.by ?? '')),
    names: ([people]) => (people as { name: string }[]).map(({ name }) => name).join(', '),
    exact: ([value]) => fact(value, ['exact']),
    bold: ([value], { markdown }) => markdown`**${value}**`,
    twice: (_, { fn, markdown }) => markdown`${fn()}-${fn()}`,
    people: ([people], { fn, markdown }) =>
      markdown`${(people as object[]).map((who, at) => fn(who, { data: { at }, blockParams: [at] }))}`,
    raw: ([value]) => value,
    first: ([people]) => (people as object[])[0],
    bare: (_, { fn }) => fn(),
    other: (_, { inverse }) => inverse(),
  };

  test.each([
    ['{{join name cluster.name}}', ['Hội nghịCụm 7 ← name cluster.name']],
    ['{{join name by=cluster.name}}', ['Hội nghị ← name cluster.name']],
    ['{{join cluster.members by=", "}}', ['Gia Lai, Kon Tum ← cluster.members']],
    ['{{names attendees}}', ['An, Bình ← attendees']],
    ['{{join (join name "x") "y"}}', ['Hội nghịxy ← name']],
    ['{{exact name}}', ['Hội nghị ← exact']],
    ['{{#with (first attendees)}}{{name}}{{/with}}', ['An ← attendees.0.name']],
    [
      '{{#people attendees as |n|}}{{name}}{{@at}}{{n}}{{/people}}',
      [
        'An ← attendees.0.name',
        '0 ← attendees',
        '0 ← attendees',
        'Bình ← attendees.1.name',
        '1 ← attendees',
        '1 ← attendees',
      ],
    ],
  ])('%s', (template, expected) => {
    expect(values(template, data, helpers)).toEqual(expected);
  });

  test('arguments come out of their boxes, items of lists as well', () => {
    const facts = { a: fact(1, ['a']), list: [fact(2, ['b']), 3] };
    expect(values('{{join a list by="+"}}', facts, helpers)).toEqual(['1+2+3 ← a b'.replace('1+2', '1+2')]);
  });

  test('Markdown is what a helper writes itself; what it puts in is a value', () => {
    const { text, values: printed } = ours('{{bold name}}', { name: '*x*' }, {}, { helpers });
    expect(text).toBe(`**${placeholder(0)}**`);
    expect(printed).toEqual([{ text: '*x*', from: [], placed: 'main.hbs:1:1' }]);
  });

  test('a block helper repeats template text as it is', () => {
    const { text, filled } = ours('{{#twice}}*{{name}}*{{/twice}}', data, {}, { helpers });
    expect(filled).toBe('*Hội nghị*-*Hội nghị*');
    expect(splitPlaceholders(text)).toEqual(['*', 0, '*-*', 1, '*']);
  });

  test('a text that a block helper returns is a value, never Markdown', () => {
    const { text } = ours('{{#raw name}}{{/raw}}', { name: '# x' }, {}, { helpers });
    expect(text).toBe(placeholder(0));
  });

  test('a block that came out empty is not there', () => {
    expect(ours('{{#if (bare)}}x{{else}}y{{/if}}', {}, {}, { helpers }).filled).toBe('y');
    expect(ours('{{#other}}x{{else}}y{{/other}}', {}, {}, { helpers }).filled).toBe('y');
  });

  test('raw blocks give their text to the helper', () => {
    expect(ours('{{{{bare}}}} {{name}} {{#if}} {{{{/bare}}}}', data, {}, { helpers }).filled).toBe(
      ' {{name}} {{#if}} ',
    );
    expect(new Piece('x').markdown).toBe('x');
  });
});

test('the same templates and context give the same text, values and messages', () => {
  const run = () => ours('{{#each attendees}}{{name}}{{nobody}}{{/each}}', data, {}, { pathOf: pathsOf(data) });
  expect(run()).toEqual(run());
});

test('data and templates are never changed', () => {
  const frozen = structuredClone(data);
  for (const value of [frozen, frozen.cluster, frozen.cluster.members, frozen.attendees, ...frozen.attendees])
    Object.freeze(value);
  expect(
    ours('{{#each attendees}}{{> p x=1}}{{/each}}{{#with cluster}}{{name}}{{/with}}', frozen, { p: '{{name}}{{x}}' })
      .filled,
  ).toBe('An1Bình1Cụm 7');
});
