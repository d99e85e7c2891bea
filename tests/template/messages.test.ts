/** Mistakes in templates: each a message with file, line, column and the calls that led there. */
import { describe, expect, test } from 'vitest';
import { type Helper, HelperError } from '../../src/core/handlebars/run/helper.ts';
import { word } from '../../src/core/message/words.ts';
import { thorough } from '../thorough.ts';
import { ours } from './harness.ts';

/** `rule line:column`, in order. */
function places(...run: Parameters<typeof ours>): string[] {
  return ours(...run).messages.map(({ rule, where: { file, place } }) => {
    const start = place && 'start' in place ? place.start : place;
    return `${rule.id} ${file}:${start?.line}:${start?.column}`;
  });
}

describe('syntax', () => {
  test.each([
    ['a\n{{#if x}}\nb', 'template-block-closed', 2, 1, { open: 'if' }],
    ['{{#if x}}\n{{#each y}}\n{{/each}}\nb', 'template-block-closed', 1, 1, { open: 'if' }],
    ['{{#> layout}}b', 'template-block-closed', 1, 1, { open: 'layout' }],
    ['a\n {{#if x}}b{{/each}}', 'template-block-closed', 2, 5, { open: 'if', close: 'each' }],
    ['a\nb {{foo}', 'template-syntax', 2, 8, { found: '{{foo}' }],
    ['a {{foo bar=}} b', 'template-syntax', 1, 13, { found: '{{foo bar=}}' }],
    ['{{> }}', 'template-syntax', 1, 5, { found: '{{> }}' }],
    ['a\n{{/if}}', 'template-syntax', 2, 1, { found: '{{/if}}' }],
    ['a\n{{!-- b', 'template-syntax', 2, 1, { found: '{{!-- b' }],
    ['{{"abc}}', 'template-syntax', 1, 3, { found: '{{"abc}}' }],
    ['{{a/../b}}', 'template-syntax', 1, 3, { found: '{{a/../b}}' }],
    ['a\n\uE000', 'template-characters', 2, 1, { code: 'U+E000' }],
    ['{{#if a}}'.repeat(200) + '{{/if}}'.repeat(200), 'template-depth', 1, 1, {}],
    [`{{a ${'(a '.repeat(5000)}${')'.repeat(5000)}}}`, 'template-depth', 1, 1, {}],
  ])('%j', (template, rule, line, column, params) => {
    const { messages } = ours(template, {});
    expect(messages.map((one) => ({ ...one, rule: one.rule.id }))).toEqual([
      { rule, params, where: { file: 'main.hbs', place: { line, column } } },
    ]);
  });

  test('a mistake in a partial names the partial and the call', () => {
    expect(ours('\n {{> p}}', {}, { p: 'x\n{{#if}' }).messages).toMatchObject([
      {
        rule: { id: 'template-syntax' },
        where: { file: 'p.hbs', place: { line: 2, column: 6 } },
        trail: ['main.hbs:2:2'],
      },
    ]);
  });
});

describe('names', () => {
  const context = { name: 'x', attendees: [{ office: 'Viện trưởng' }], unit: { title: 'VKSND' }, awards: [{}] };

  test.each([
    ['{{nmae}}', 1, 3, 'name'],
    ['a\n  {{#each attendees}}{{ofice}}{{/each}}', 2, 24, 'office'],
    ['{{#each attendees}}{{name}}{{/each}}', 1, 22, '../name'],
    ['{{#each attendees}}{{#each ../awards}}{{unit.title}}{{/each}}{{/each}}', 1, 41, '../../unit'],
    ['{{#if atendees}}{{/if}}', 1, 7, 'attendees'],
    ['{{unit.titel}}', 1, 3, 'title'],
    ['{{#each attendees as |who|}}{{wo.office}}{{/each}}', 1, 31, 'who'],
    ['{{#each attendees}}{{@indx}}{{/each}}', 1, 22, '@index'],
    ['{{> p person=nobody}}', 1, 14, undefined],
    ['{{qqqqqqqqq}}', 1, 3, undefined],
  ])('%s', (template, line, column, near) => {
    const { messages } = ours(template, context, { p: '' });
    expect(messages).toMatchObject([
      {
        rule: { id: 'template-name-known' },
        params: { near },
        where: { file: 'main.hbs', place: { start: { line, column } } },
      },
    ]);
  });

  test('helpers and partials', () => {
    const helpers: Record<string, Helper> = { list: () => '' };
    expect(ours('{{lst name}}', context, {}, { helpers }).messages).toMatchObject([
      { rule: { id: 'template-helper-known' }, params: { name: 'lst', near: 'list' } },
    ]);
    expect(ours('{{> led}}', context, { lead: '' }).messages).toMatchObject([
      { rule: { id: 'template-partial-exists' }, params: { name: 'led', near: 'lead' } },
    ]);
    expect(ours('{{> (lookup . "name")}}', context).rules).toEqual(['template-partial-exists']);
  });

  test('all mistakes of a run at once, each place once', () => {
    const many = { list: Array.from({ length: 1000 }, () => ({ a: 1 })) };
    expect(places('{{#each list}}{{b}}{{c}}{{/each}}\n{{d}}', many)).toEqual([
      'template-name-known main.hbs:1:17',
      'template-name-known main.hbs:1:22',
      'template-name-known main.hbs:2:3',
    ]);
  });

  test('calls of helpers and partials are checked where no data leads, too', () => {
    expect(places('{{#if no}}{{lst 1}}{{> nobody}}{{> p}}{{/if}}', { no: false }, { p: '{{#each}}{{/each}}' })).toEqual(
      ['template-helper-known main.hbs:1:13', 'template-helper-use p.hbs:1:1', 'template-partial-exists main.hbs:1:20'],
    );
  });

  test('a helper that hides a datum says so', () => {
    const helpers: Record<string, Helper> = { name: () => 'helper' };
    const { filled, messages } = ours('{{name}} {{this.name}}', context, {}, { helpers });
    expect(filled).toBe('helper x');
    expect(messages).toMatchObject([{ rule: { id: 'template-name-clear' }, params: { name: 'name' } }]);
    expect(ours('{{#name}}{{/name}}', context, {}, { helpers }).rules).toEqual(['template-name-clear']);
    expect(ours('{{name "x"}}{{#if (name)}}{{/if}}', context, {}, { helpers }).rules).toEqual([]);
  });
});

describe('the chain of partials', () => {
  test('outermost first', () => {
    const partials = { a: '\n{{#if yes}}{{> b}}{{/if}}', b: '{{#each list}}\n{{nobody}}{{/each}}' };
    expect(ours('x {{> a}}', { yes: true, list: [{}] }, partials).messages).toMatchObject([
      {
        rule: { id: 'template-name-known' },
        where: { file: 'b.hbs', place: { start: { line: 2, column: 3 } } },
        trail: ['main.hbs:1:3', 'a.hbs:2:12'],
      },
    ]);
  });

  test('a block given to a partial stays the text of its own file', () => {
    const { messages } = ours('{{#> a}}{{nobody}}{{/a}}', {}, { a: '<{{> @partial-block}}>' });
    expect(messages).toMatchObject([{ where: { file: 'main.hbs', place: { start: { line: 1, column: 11 } } } }]);
    expect(messages[0]?.trail).toBeUndefined();
  });

  test('a long one is told by its ends', () => {
    const { messages } = ours('{{> a}}', {}, { a: '{{> a}}' });
    const [ended] = messages.filter(({ rule }) => rule.id === 'template-depth');
    const again = 'a.hbs:1:1';
    expect(ended?.trail).toEqual(['main.hbs:1:1', again, again, '…', again, again, again]);
  });

  test('it is read in the words of the message', () => {
    const [made] = word(ours('{{> a}}', {}, { a: '{{nobody}}' }).messages, 'en');
    expect(`${made?.file}:${String(made)}`).toBe('a.hbs:1:3-1:9: No data is named `nobody` here');
    expect(made?.note).toContain('main.hbs:1:1');
  });
});

describe('helpers', () => {
  const helpers: Record<string, Helper> = {
    refuse: () => {
      throw new HelperError({ vi: 'cần số', en: 'expected a number' });
    },
    broken: () => {
      throw new TypeError('oops');
    },
    wrap: (_, { fn }) => fn(),
  };

  test('a wrong use is a message, and the rest goes on', () => {
    const { filled, messages } = ours('a\n {{refuse 1}}b', {}, {}, { helpers });
    expect(filled).toBe('a\n b');
    expect(messages).toMatchObject([
      {
        rule: { id: 'template-helper-use' },
        params: { name: 'refuse', vi: 'cần số', en: 'expected a number' },
        where: { place: { start: { line: 2, column: 2 } } },
      },
    ]);
  });

  test('a broken helper throws with its place, once, and its cause', () => {
    expect(() => ours('\n{{#wrap}}{{> p}}{{/wrap}}', {}, { p: 'x{{broken}}' }, { helpers })).toThrow(
      expect.objectContaining({
        message: 'Helper broken failed at p.hbs:1:2: oops',
        cause: expect.any(TypeError) as unknown,
      }),
    );
  });
});

describe('endless templates', () => {
  test('a partial that calls itself', () => {
    expect(ours('{{> a}}', {}, { a: 'x{{> a}}' }).rules).toEqual(['template-depth']);
    expect(ours('{{#*inline "a"}}{{> a}}{{/inline}}{{> a}}', {}).rules).toEqual(['template-depth']);
    expect(ours('{{#> a}}{{> a}}{{/a}}', {}, { a: '{{#> b}}{{> a}}{{/b}}', b: '{{> @partial-block}}' }).rules).toEqual([
      'template-depth',
    ]);
  });

  test.runIf(thorough)('loops within loops', () => {
    const list = Array.from({ length: 100 }, () => ({}));
    const each = (inner: string) => `{{#each @root.list}}${inner}{{/each}}`;
    expect(ours(each(each(each(each(each('x'))))), { list }).rules).toEqual(['template-ends']);
  });

  test('the limit can be set, and long text counts', () => {
    expect(ours('{{a}}{{a}}{{a}}', { a: 1 }, {}, { maxSteps: 3 }).rules).toEqual([]);
    expect(ours('{{a}}{{a}}{{a}}{{a}}', { a: 1 }, {}, { maxSteps: 3 }).rules).toEqual(['template-ends']);
    expect(ours('x'.repeat(6400), {}, {}, { maxSteps: 50 }).rules).toEqual(['template-ends']);
  });
});

test('every rule of this stage has words in both languages that name what was found', () => {
  const found = ours('{{nmae}}{{lst 1}}{{> led}}{{a}}{{{b}}}', { name: 1, a: [], b: 1 }, { lead: '' }).messages;
  expect(found).toHaveLength(5);
  for (const lang of ['vi', 'en'] as const) {
    const notes = word(found, lang).map(({ reason, note }) => `${reason} ${note}`);
    for (const [at, part] of ['lead', 'lst', '{{{ }}}', 'name', '`a`'].entries())
      expect(notes.join('\n'), `${at}`).toContain(part);
  }
});
