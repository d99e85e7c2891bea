/** Templates made at random over a random context: ours prints what Handlebars prints. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs, tries } from '../thorough.ts';
import { ours, theirs } from './harness.ts';

/** What a place in a generated template can name: values by name, records and lists of records by name. */
interface Shape {
  scalars: string[];
  records: Record<string, Shape>;
  lists: Record<string, Shape>;
}

/** Every record has the same keys, so that any name is known; values are missing now and then. */
const leaf: Shape = { scalars: ['name', 'count'], records: {}, lists: {} };
const middle: Shape = { scalars: ['name', 'count'], records: { unit: leaf }, lists: { items: leaf } };
const top: Shape = {
  scalars: ['name', 'count', 'x-own'],
  records: { unit: middle },
  lists: { items: middle, rows: leaf },
};

const scalar = fc.oneof(
  fc.constantFrom(undefined, null, '', 0, 'Đắk Nông', 'a*b_c', '<b>&amp', '{{name}}', '|', 'dòng 1\ndòng 2', '\uE000'),
  fc.integer({ min: -5, max: 500 }),
  fc.string({ maxLength: 5 }),
);

function contextOf(shape: Shape): fc.Arbitrary<Record<string, unknown>> {
  return fc.record({
    ...Object.fromEntries(shape.scalars.map((key) => [key, scalar])),
    ...Object.fromEntries(
      Object.entries(shape.records).map(([key, inner]) => [
        key,
        fc.option(contextOf(inner), { nil: undefined, freq: 5 }),
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(shape.lists).map(([key, inner]) => [key, fc.array(contextOf(inner), { maxLength: 3 })]),
    ),
  });
}

const space = fc.constantFrom('', ' ', '\n', '\n\n', '  ', '\n  ');
const words = fc.constantFrom('chữ', '* mục', '**đậm**', 'a.', '{ ', '\\ ', '');
const tilde = fc.constantFrom('', '', '', '~');

function templateOf(shape: Shape, outer: Shape[], depth: number): fc.Arbitrary<string> {
  const up = outer.flatMap(({ scalars }, level) => scalars.map((key) => '../'.repeat(level + 1) + key));
  const deep = Object.entries(shape.records).flatMap(([key, { scalars }]) => scalars.map((inner) => `${key}.${inner}`));
  const path = fc.constantFrom(...shape.scalars, ...shape.scalars.map((key) => `this.${key}`), ...up, ...deep);
  const mustache = fc.tuple(tilde, path, tilde).map(([left, name, right]) => `{{${left}${name}${right}}}`);
  const text = fc.tuple(space, words, space).map((parts) => parts.join(''));
  const plain = fc.oneof(mustache, text, fc.constant('{{! ghi chú }}'), fc.constant('{{> part}}'));
  if (depth === 0) return plain;
  const body = (at: Shape, above: Shape[]) =>
    fc.array(templateOf(at, above, depth - 1), { maxLength: 3 }).map((parts) => parts.join(''));
  const same = body(shape, outer);
  const condition = fc.constantFrom(
    ...shape.scalars,
    ...deep,
    ...Object.keys(shape.records),
    ...Object.keys(shape.lists),
  );
  const block = (name: string, inner: fc.Arbitrary<string>, key: fc.Arbitrary<string>, otherwise = same) =>
    fc
      .tuple(space, tilde, key, tilde, inner, fc.option(otherwise), tilde, tilde, space)
      .map(([before, a, path, b, yes, no, c, d, after]) => {
        const rest = no === null ? '' : `{{${c}else${d}}}${no}`;
        return `${before}{{${a}#${name} ${path}${b}}}${yes}${rest}{{${c}/${name}${d}}}${after}`;
      });
  const options = [plain, plain, block('if', same, condition), block('unless', same, condition)];
  const nextOuter = [shape, ...outer];
  for (const [key, inner] of Object.entries(shape.records))
    options.push(block('with', body(inner, nextOuter), fc.constant(key)));
  for (const [key, inner] of Object.entries(shape.lists)) {
    const data = fc.constantFrom(
      '',
      '{{@index}}',
      '{{#if @first}}đầu{{/if}}',
      '{{#unless @last}}, {{/unless}}',
      '{{@key}}',
    );
    const each = fc.tuple(data, body(inner, nextOuter)).map((parts) => parts.join(''));
    options.push(block('each', each, fc.constant(key)));
    options.push(
      block(
        'each',
        each.map((yes) => `${yes}{{it.name}}{{i}}`),
        fc.constant(`${key} as |it i|`),
      ),
    );
  }
  return fc.oneof(...options);
}

const template = fc.array(templateOf(top, [], 3), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
const partials = { part: 'mẫu con {{name}}\n{{#if count}}\n{{count}}\n{{/if}}\n' };

test('what Handlebars prints', () => {
  const seen = { values: 0, blocks: 0 };
  fc.assert(
    fc.property(template, contextOf(top), (text, context) => {
      const { filled, messages, values } = ours(text, context, partials);
      seen.values += values.length;
      seen.blocks += text.split('{{#').length - 1;
      expect(messages).toEqual([]);
      expect(filled).toBe(theirs(text, context, partials));
    }),
    runs(400),
  );
  // The property says something only if the templates do something.
  expect(seen.values).toBeGreaterThan(tries(400));
  expect(seen.blocks).toBeGreaterThan(tries(400));
});

test('any text at all ends in text or in messages, never in an exception', () => {
  const piece = fc.constantFrom(
    ...[
      '{{',
      '}}',
      '{{{',
      '}}}',
      '#',
      '/',
      'if',
      'each',
      'name',
      '>',
      '*',
      'inline',
      '"',
      '(',
      ')',
      '|',
      'as',
      '~',
      '^',
      'else',
    ],
    ...[
      '.',
      '../',
      '@',
      '=',
      '!',
      '--',
      ' ',
      '\n',
      '&',
      '[',
      ']',
      '\\',
      'unit',
      'items',
      'lookup',
      'part',
      '{{/if}}',
      '{{#if name}}',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), contextOf(top), (pieces, context) => {
      const { messages } = ours(pieces.join(''), context, partials);
      for (const { where } of messages) expect(where.place).toBeDefined();
    }),
    runs(1500),
  );
});
