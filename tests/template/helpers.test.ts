import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Helper } from '../../src/core/template/helper.ts';
import { generalHelpers as helpers } from '../../src/core/template/helpers/index.ts';
import { ours } from './harness.ts';

const folder = new URL('../../src/core/template/helpers/', import.meta.url);

/** The `@example` of each helper: an optional `data: {json}` line, the template, and `→ what it prints`. */
interface Example {
  helper: string;
  data: object;
  template: string;
  expected: string;
}

/** Docstrings that stand right above `export const name: Helper`, one a helper, of the helpers in the table. */
async function helperDocs(): Promise<{ helper: string; doc: string }[]> {
  const known = new Set(Object.values(helpers));
  const docs: { helper: string; doc: string }[] = [];
  for (const file of readdirSync(folder)) {
    const text = readFileSync(new URL(file, folder), 'utf8');
    const module = (await import(new URL(file, folder).href)) as Record<string, Helper>;
    for (const [, doc = '', helper = ''] of text.matchAll(
      /\/\*\*\n((?: \*.*\n)+?) \*\/\nexport const (\w+): Helper\b/g,
    )) {
      if (known.has(module[helper]!)) docs.push({ helper, doc: doc.replaceAll(/^ \* ?/gm, '') });
    }
  }
  return docs;
}

const docs = await helperDocs();

function examples(): Example[] {
  return docs.flatMap(({ helper, doc }) =>
    doc
      .split('@example\n')
      .slice(1)
      .map((block) => {
        const [, data = '{}', template = '', expected = ''] = /^(?:data: (.*)\n)?([\s\S]*?)\n→ (.*)/.exec(block) ?? [];
        return { helper, data: JSON.parse(data) as object, template, expected };
      }),
  );
}

describe('every helper', () => {
  test.each(examples())('$helper: $template', ({ data, template, expected }) => {
    const { filled, messages } = ours(template, data, {}, { helpers });
    expect(messages).toEqual([]);
    expect(filled).toBe(expected);
  });

  test('has a docstring with an example', () => {
    expect(docs).toHaveLength(Object.keys(helpers).length);
    expect(examples().map(({ helper }) => helper)).toEqual(docs.map(({ helper }) => helper));
  });
});

describe('comparing', () => {
  const condition = (call: string, data: object = {}) =>
    ours(`{{#if ${call}}}yes{{else}}no{{/if}}`, data, {}, { helpers });

  test.each([
    ['(eq 5 "5")', 'yes', 'a number equals the text it prints as'],
    ['(eq missing "")', 'yes', 'missing is missing, however it is missing'],
    ['(eq missing 0)', 'no', 'zero is not missing'],
    ['(ne "a" "A")', 'yes', 'capitals count'],
    ['(gt 10 9)', 'yes', 'numbers by size'],
    ['(gt "10" "9")', 'yes', 'numbers written as text, too'],
    ['(lt "2023-12-31" "2024-01-01")', 'yes', 'dates by day'],
    ['(gt missing 3)', 'no', 'missing is neither more'],
    ['(lte missing 3)', 'no', '… nor less'],
    ['(gte 3 3)', 'yes', 'at least'],
    ['(and 1 "a" true)', 'yes', 'all there'],
    ['(and 1 0)', 'no', 'zero counts as not there, as in #if'],
    ['(or missing 0 "a")', 'yes', 'one there'],
    ['(or missing 0)', 'no', 'none there'],
    ['(not missing)', 'yes', 'missing'],
    ['(in 3 list)', 'yes', 'in a list'],
    ['(in 4 list 4)', 'yes', 'in what follows it'],
    ['(in 5 list 4)', 'no', 'in neither'],
  ])('%s is %s: %s', (call, expected) => {
    const { filled, messages } = condition(call, { missing: undefined, list: [1, 2, 3] });
    expect(messages).toEqual([]);
    expect(filled).toBe(expected);
  });

  test.each([
    ['(gt "năm" 3)', 'words have no size'],
    ['(lt "2024-01-01" 3)', 'a date is not a number'],
    ['(eq 1)', 'one value alone'],
    ['(not)', 'no value'],
    ['(in 1)', 'nothing to be in'],
  ])('%s is a message: %s', (call) => {
    expect(condition(call).messages).toMatchObject([
      { rule: 'template-helper-use', where: { place: { start: { line: 1, column: 7 } } } },
    ]);
  });

  test('`or` and `and` tell the datum they print, not all they looked at', () => {
    const data = { short: '', name: 'Cụm 7' };
    const { values } = ours(
      '{{or short name}} {{and name name}}',
      data,
      {},
      { helpers, pathOf: (object) => (object === data ? '' : undefined) },
    );
    expect(values).toEqual([
      { text: 'Cụm 7', from: ['name'] },
      { text: 'Cụm 7', from: ['name'] },
    ]);
  });
});
