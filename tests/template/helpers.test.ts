import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { documentHelpers } from '../../src/core/helpers/index.ts';
import { startMemory } from '../../src/core/helpers/memory.ts';
import { signatures } from '../../src/core/helpers/signatures.ts';
import { readStyles } from '../../src/core/style/read-styles.ts';
import { fillString } from '../../src/core/tree/value.ts';
import { loadBuiltin } from '../../src/node/read/load-builtin.ts';
import { ours } from './harness.ts';

const made = (name: string) => import(new URL(`../../src/make/${name}.mjs`, import.meta.url).href);
const { helperDocs } = (await made('helper-docs')) as {
  helperDocs(): {
    name: string;
    text?: string;
    vi?: string;
    example?: { data: object; template: string; expected: string };
  }[];
};
const { withHelpers } = (await made('template-docs')) as { withHelpers(text: string): string };

const docs = helperDocs();
const style = readStyles(await loadBuiltin(), {}).styles.get('newspaper')!;

/** What an example prints in a fresh document, with the marks of sentences settled and blank lines left out. */
function printed(template: string, data: object) {
  const documentWide = documentHelpers(startMemory({ style, seed: 1, pathOf: () => undefined }));
  const { text, values, messages } = ours(template, data, {}, { helpers: documentWide });
  return { messages, text: fillString(text, values).text.trim().replaceAll(/\n+/g, '\n') };
}

describe('what two helpers add to their examples', () => {
  test('the honorific alone speaks of the one person of the sentence before', () => {
    const by = [{ type: 'person', name: 'Bùi Thị Diệp', honorific: 'bà', roles: [] }];
    const two = [...by, { type: 'person', name: 'Nguyễn Văn An', roles: [] }];
    expect(printed('{{people by form="honorific"}}', { by }).text).toBe('bà');
    expect(printed('{{people by form="honorific"}}', { by: two }).text).toBe(
      'bà Bùi Thị Diệp và đồng chí Nguyễn Văn An',
    );
  });

  test('after an award that goes to a council, the giver of the next is named', () => {
    const authority = 'Viện trưởng VKSND tối cao';
    const rows = [
      {
        form: 'Cờ thi đua',
        formKind: 'flag',
        status: 'proposed',
        authority,
        giverStated: true,
        to: 'Hội đồng',
        collectives: 2,
      },
      { form: 'Bằng khen', status: 'proposed', authority, giverStated: true, collectives: 1 },
      { form: 'Kỷ niệm chương', formKind: 'badge', status: 'proposed', authority, giverStated: true, individuals: 3 },
    ];
    expect(printed('{{awards rows}}', { rows }).text).toBe(
      'đề nghị Hội đồng xét, trình Viện trưởng VKSND tối cao tặng Cờ thi đua cho 2 tập thể, đề nghị Viện trưởng VKSND tối cao tặng Bằng khen cho 1 tập thể, Kỷ niệm chương cho 3 cá nhân',
    );
  });

  test('another giver is named, and so is a council after one', () => {
    const rows = [
      { form: 'Bằng khen', status: 'proposed', giverStated: true, authority: 'Thủ tướng Chính phủ', individuals: 2 },
      {
        form: 'Bằng khen',
        status: 'proposed',
        giverStated: true,
        authority: 'Viện trưởng VKSND tối cao',
        individuals: 3,
      },
      {
        form: 'Giấy khen',
        status: 'proposed',
        giverStated: true,
        authority: 'Viện trưởng VKSND tối cao',
        to: 'Hội đồng',
        individuals: 4,
      },
    ];
    expect(printed('{{awards rows}}', { rows }).text).toBe(
      'đề nghị Thủ tướng Chính phủ tặng Bằng khen cho 2 cá nhân, đề nghị Viện trưởng VKSND tối cao tặng Bằng khen cho 3 cá nhân, đề nghị Hội đồng xét, trình Viện trưởng VKSND tối cao tặng Giấy khen cho 4 cá nhân',
    );
  });

  test('vary chooses among partials, too: whole sentences said in turn', () => {
    const documentWide = documentHelpers(startMemory({ style, seed: 1, pathOf: () => undefined }));
    const template = '{{#*inline "an"}}A{{/inline}}{{#each n}}{{> (vary "an" "binh")}}{{/each}}';
    const { filled, rules } = ours(template, { n: [1, 2, 3, 4] }, { binh: 'B' }, { helpers: documentWide });
    expect(rules).toEqual([]);
    expect(['ABAB', 'BABA']).toContain(filled);
  });
});

describe('every helper', () => {
  test.each(docs.map((doc) => [doc.name, doc] as const))('%s prints what its example says', (_, { example }) => {
    const { messages, text } = printed(example!.template, example!.data);
    expect(messages).toEqual([]);
    expect(text).toBe(example!.expected);
  });

  test('is in the list, told in both languages, and known to the check of templates', () => {
    const helpers = documentHelpers(startMemory({ style, seed: 1, pathOf: () => undefined }));
    expect(docs.map(({ name }) => name)).toEqual(Object.keys(helpers).sort());
    expect(docs.filter(({ text, vi }) => !text || !vi)).toEqual([]);
    expect(Object.keys(signatures).sort()).toEqual(Object.keys(helpers).sort());
  });

  test('stands in templates/README.md as its docstring says (npm run make:templates)', () => {
    const readme = readFileSync(new URL('../../templates/README.md', import.meta.url), 'utf8');
    expect(withHelpers(readme)).toBe(readme);
  });
});

describe('comparing', () => {
  const helpers = documentHelpers(startMemory({ style, seed: 1, pathOf: () => undefined }));
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
      { rule: { id: 'template-helper-use' }, where: { place: { start: { line: 1, column: 7 } } } },
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
      { text: 'Cụm 7', from: ['name'], placed: 'main.hbs:1:1' },
      { text: 'Cụm 7', from: ['name'], placed: 'main.hbs:1:19' },
    ]);
  });
});
