/** A chart is a fenced block; this is what it may say, and what is said when it is wrong. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Chart, chartOf } from '../../src/core/model/chart.ts';
import { placeholder } from '../../src/core/model/placeholder.ts';
import { parseDocument } from '../../src/core/tree/parse-document.ts';
import { writeMarkdown } from '../../src/core/writers/markdown/write-markdown.ts';
import { runs } from '../thorough.ts';
import { context } from '../writers/context.ts';

const fence = (body: string): string => `\`\`\`chart\n${body}\n\`\`\``;
const read = (body: string) => parseDocument(`Trước.\n\n${fence(body)}`, undefined, { file: 'a.md' });
function chartIn(body: string): Chart | undefined {
  const node = read(body).document.tree.children[1];
  return node && chartOf(node);
}
const said = (body: string): string[] =>
  read(body).messages.map(({ rule, params, where: { place } }) => {
    const at = place && 'line' in place ? `${place.line}:${place.column}` : '';
    return `${at} ${rule.id} ${JSON.stringify(params)}`;
  });

describe('kinds', () => {
  it('bar: one bar a row', () => {
    expect(
      chartIn('kind: bar\ntitle: Khen thưởng\nunit: tập thể\nrows:\n  - {label: VKSND khu vực 1, value: 12}'),
    ).toEqual({
      kind: 'bar',
      title: 'Khen thưởng',
      unit: 'tập thể',
      rows: [{ label: 'VKSND khu vực 1', value: 12 }],
    });
  });

  it('grouped: a bar for each series; a blank keeps its place', () => {
    expect(chartIn('kind: grouped\nseries: [Tập thể, Cá nhân]\nrows:\n  - {label: A, values: ["", 40]}')).toMatchObject(
      {
        rows: [{ label: 'A', values: [undefined, 40] }],
      },
    );
  });

  it('change: against a figure of its own', () => {
    expect(
      chartIn('kind: change\nagainst: Kế hoạch\nrows:\n  - {label: A, value: 86, base: 78, unit: vụ}'),
    ).toMatchObject({
      against: 'Kế hoạch',
      rows: [{ label: 'A', value: 86, base: 78, unit: 'vụ' }],
    });
  });
});

describe('figures, as Vietnamese writes them', () => {
  it.each([
    ['12', 12],
    ['1.236', 1236],
    ['2.700.000', 2_700_000],
    ['"99,2"', 99.2],
    ['99.2', 99.2],
    ['"1.236,5"', 1236.5],
    ['-3', -3],
    ['05', 5],
  ])('%s', (written, value) => {
    expect(chartIn(`kind: bar\nrows:\n  - {label: A, value: ${written}}`)).toMatchObject({ rows: [{ value }] });
  });
});

describe('what is wrong is said in its place, and the block is shown as code', () => {
  it.each([
    ['kind: bar\nrows: [', '5:8 chart-syntax'],
    ['kind: pie\nrows: []', '4:7 chart-value {"key":"kind","expected":"kind","found":"pie"}'],
    ['rows: []', '4:1 chart-value {"key":"kind","expected":"kind","found":""}'],
    [
      'kind: bar\nrows:\n  - {label: A, value: nhiều}',
      '6:23 chart-value {"key":"rows.0.value","expected":"number","found":"nhiều"}',
    ],
    ['kind: bar\nrows:\n  - {label: A}', '6:5 chart-value {"key":"rows.0.value","expected":"number","found":""}'],
    ['kind: bar\nrow:\n  - {label: A, value: 1}\nrows: []', '5:1 chart-key {"key":"row","nearest":"rows"}'],
    ['kind: bar\nrows:\n  - {lable: A, label: A, value: 1}', '6:6 chart-key {"key":"rows.0.lable","nearest":"label"}'],
    [
      'kind: change\nagainst: a\nrows:\n  - {label: A, value: 1, base: 0}',
      '7:32 chart-value {"key":"rows.0.base","expected":"positive","found":"0"}',
    ],
    [
      'kind: grouped\nseries: [a, b, c, d, e]\nrows: []',
      '5:9 chart-value {"key":"series","expected":"series","found":"[\\"a\\",\\"b\\",\\"c\\",\\"d\\",\\"e\\"]"}',
    ],
    ['a: &a [*a]', '4:8 chart-syntax {"found":"*a"}'],
    ['- a\n- b', '4:1 chart-value {"key":"kind","expected":"kind","found":"[\\"a\\",\\"b\\"]"}'],
    ['chỉ có lời', '4:1 chart-value {"key":"kind","expected":"kind","found":"chỉ có lời"}'],
    ['kind: bar\ntitle: [a]\nrows: []', '5:8 chart-value {"key":"title","expected":"string","found":"[\\"a\\"]"}'],
    ['kind: bar\nrows: a', '5:7 chart-value {"key":"rows","expected":"array","found":"a"}'],
    ['kind: bar\nabc: 1\nrows: []', '5:1 chart-key {"key":"abc"}'],
  ])('%s', (body, expected) => {
    expect(said(body).some((one) => one.startsWith(expected))).toBe(true);
    expect(chartIn(body)).toBeUndefined();
    expect(read(body).document.tree.children[1]).toMatchObject({ type: 'code', lang: 'chart' });
  });
});

describe('data in a template’s chart', () => {
  const template = (rows: string) => fence(`kind: bar\ntitle: "${placeholder(0)}"\nrows:${rows}`);
  const made = (
    texts: string[],
    rows = `\n  - {label: "${placeholder(1)}", value: "${placeholder(2)}"}\n  - {label: B, value: 1}`,
  ) =>
    parseDocument(
      template(rows),
      texts.map((text, index) => ({ text, from: [`x.${index}`] })),
      { file: 'a.md' },
    );

  it('a wrong chart stays as code with the data in it, and is said', () => {
    const { document, messages } = parseDocument(
      fence(`kind: bar\nrows: [${placeholder(0)}`),
      [{ text: 'VKSND khu vực 1', from: ['x.0'] }],
      { file: 'a.md' },
    );
    expect(messages.map(({ rule: { id } }) => id)).toEqual(['chart-syntax']);
    expect(document.tree.children).toMatchObject([{ type: 'code', value: 'kind: bar\nrows: [VKSND khu vực 1' }]);
  });

  it.each([
    ['no rows', ''],
    ['one row', '\n  - {label: A, value: 1}'],
    ['a row without words', '\n  - {label: A, value: 1}\n  - {label: "", value: ""}'],
  ])('with %s compares nothing, and is left out', (_, rows) => {
    const { document, messages } = made(['Khen thưởng', 'A', '1'], rows);
    expect([document.tree.children, messages]).toEqual([[], []]);
  });

  it('whatever it is, it is told as it is and stays so through Markdown', async () => {
    const text = fc
      .string({ unit: 'binary', maxLength: 30 })
      .map((one) => one.replace(/\s+|\p{Cc}|\p{Surrogate}/gu, ' ').trim());
    const nasty = fc.constantFrom(
      'a: b',
      '- x',
      '"',
      "'",
      '#',
      '{a, b}',
      '```',
      '| a |',
      '&a',
      '*b',
      'null',
      '12',
      ', ',
      '\\',
      '%',
      placeholder(2),
    );
    const datum = fc
      .oneof(text, nasty)
      .filter((one) => one.trim() !== '')
      .map((one) => one.trim());
    await fc.assert(
      fc.asyncProperty(datum, datum, async (title, label) => {
        const { document, messages } = made([title, label, '7']);
        expect(messages).toEqual([]);
        const expected = {
          kind: 'bar',
          title,
          rows: [
            { label, value: 7 },
            { label: 'B', value: 1 },
          ],
        };
        expect(document.tree.children[0]?.data).toMatchObject({ chart: expected, from: ['x.0', 'x.1', 'x.2'] });
        const markdown = new TextDecoder().decode(await writeMarkdown(document, context()));
        const again = parseDocument(markdown, undefined, { file: 'b.md' });
        expect(again.messages).toEqual([]);
        expect(again.document.tree.children[0]?.data).toMatchObject({ chart: expected });
      }),
      runs(150),
    );
  });

  it('one that compares nothing, of no row or one, is dropped', () => {
    expect(made(['Tên'], '').document.tree.children).toEqual([]);
    expect(made(['Tên', '', '']).document.tree.children).toEqual([]);
  });
});
