/** Traced words are found again in every format, at the place where they stand. */
import { beforeAll, describe, expect, test } from 'vitest';
import { openHouse } from '../../src/core/pipeline/house.ts';
import { build } from '../../src/core/verbs/build.ts';
import { explain } from '../../src/core/verbs/explain.ts';
import { toldData } from '../../src/core/verbs/told-data.ts';
import { loadFiles } from '../../src/node/read/load-files.ts';

const input = 'data/cum-7-tong-ket-2023.yaml';
const outputs = new Map<string, string>();
const bytes = new Map<string, Uint8Array>();
const files = await loadFiles({ inputs: [input] });
const house = openHouse({}, files);

interface Span {
  text: string;
  key?: string;
  sources: { pointer: string; file: string; line: number; column: number }[];
  how?: string;
  template: string;
  places: Record<
    string,
    { line?: number; column?: number; page?: number; box?: number[]; paragraph?: number; run?: number }[]
  >;
}
const spansOf = (kind: string): Span[] => JSON.parse(outputs.get(`cum-7-tong-ket-2023/${kind}.trace.json`) ?? '').spans;

beforeAll(async () => {
  const made = await build({ inputs: [input], trace: true }, files, { house });
  for (const { path, bytes: content } of made.outputs) {
    bytes.set(path, content);
    outputs.set(path, new TextDecoder().decode(content));
  }
});

test('a figure knows its datum, its line, its tag and its place in all formats', () => {
  const span = spansOf('article').find(({ text }) => text === '161');
  expect(span).toMatchObject({
    sources: [{ pointer: '/awards/7/individuals', file: input }],
    template: expect.stringMatching(/^@thuky\/templates\/article\/awards\.md\.hbs:\d+:\d+$/),
    places: {
      md: [{ line: 26 }],
      html: [{ line: expect.any(Number), column: expect.any(Number) }],
      txt: [{ line: expect.any(Number), column: expect.any(Number) }],
      pdf: [{ page: 2, box: [expect.any(Number), expect.any(Number), expect.any(Number), expect.any(Number)] }],
      docx: [{ paragraph: expect.any(Number), run: expect.any(Number) }],
    },
  });
  const [source] = span!.sources;
  const [yaml = ''] = new TextDecoder()
    .decode(files.get(input))
    .split('\n')
    .slice(source!.line - 1);
  expect(yaml.slice(source!.column - 1)).toMatch(/^161\b/);
});

test('a number that was counted says so', () => {
  expect(spansOf('report').find(({ text }) => text === '05')).toMatchObject({
    sources: [{ pointer: '/cluster/members' }],
    how: 'count',
  });
});

describe.each(['article', 'report', 'minutes'])('%s', (kind) => {
  test.each(['md', 'txt', 'html'])('in %s each span stands where its place says', (format) => {
    const lines = (outputs.get(`cum-7-tong-ket-2023/${kind}.${format}`) ?? '').split('\n');
    const wrong = spansOf(kind).filter(({ text, key, places }) => {
      const [place] = places[format] ?? [];
      // Front matter is printed in another form by each format, and in part.
      if (!place) return key === undefined;
      const there = lines[place.line! - 1]?.slice(place.column! - 1) ?? '';
      // Of a cell of a table whose lines stand between those of its neighbours, any word.
      const own = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      return !own.some((word) => there.toLowerCase().startsWith(word));
    });
    expect(wrong).toEqual([]);
  });

  test.each(['pdf', 'docx'])('in %s each span has a place', (format) => {
    expect(spansOf(kind).filter(({ key, places }) => key === undefined && !places[format])).toEqual([]);
  });
});

test('HTML carries pointers only on request', async () => {
  const html = outputs.get('cum-7-tong-ket-2023/article.html') ?? '';
  expect(html).toContain('<span data-source="/awards/7/individuals">161</span>');
  const unasked = await build({ inputs: [input], kinds: ['article'], formats: ['html'] }, files, { house });
  expect(unasked.outputs.map(({ path }) => path)).toEqual(['cum-7-tong-ket-2023/article.html']);
  expect(new TextDecoder().decode(unasked.outputs[0]?.bytes)).not.toContain('data-source');
});

describe('explain', () => {
  const ask = async (words: string, format: string, change: (text: string) => string = (text) => text) => {
    const path = `out/article.${format}`;
    const content = bytes.get(`cum-7-tong-ket-2023/article.${format}`)!;
    const text =
      format === 'pdf' || format === 'docx'
        ? content
        : new TextEncoder().encode(change(new TextDecoder().decode(content)));
    const job = { document: path, input, kind: 'article', asked: { words } };
    return (await explain(job, new Map(files).set(path, text))).explained;
  };

  test.each(['md', 'html', 'txt', 'pdf', 'docx'])('in %s: the datum with its line', async (format) => {
    expect((await ask('161', format))[0]).toMatchObject({
      by: 'data',
      words: '161',
      sources: [{ pointer: '/awards/7/individuals', value: '161', file: input, line: 66 }],
    });
  });

  test('words of the template are told with their line', async () => {
    expect((await ask('Trong năm', 'md'))[0]).toMatchObject({
      by: 'template',
      template: expect.stringContaining('.md.hbs:'),
    });
  });

  test('what was written in by hand is told as that', async () => {
    const [found] = await ask('rất nồng nhiệt', 'md', (text) =>
      text.replace('thống nhất', 'rất nồng nhiệt thống nhất'),
    );
    expect(found).toMatchObject({ by: 'edited', sources: [] });
  });

  test('an edited document still knows where its other words come from', async () => {
    const edited = (text: string) => text.replace('Tham dự Hội nghị có', 'Ngoài ra, đến dự còn có');
    expect((await ask('Tạ Đình Đề', 'md', edited))[0]?.sources).toMatchObject([{ pointer: '/attendees/2/name' }]);
  });
});

test('each datum knows the documents that tell it', async () => {
  const { data } = toldData({ inputs: [input] }, files);
  expect(data.find(({ pointer }) => pointer === '/awards/7/individuals')).toMatchObject({
    value: '161',
    line: 66,
    kinds: ['article', 'minutes', 'report'],
  });
});
