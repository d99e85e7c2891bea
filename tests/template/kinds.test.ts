import { describe, expect, test } from 'vitest';
import { render } from '../../src/core/handlebars/run/render.ts';
import { findKinds } from '../../src/core/kinds/kinds.ts';
import { fillPlaceholders } from '../../src/core/model/placeholder.ts';

const files = (texts: Record<string, string>) =>
  new Map(Object.entries(texts).map(([path, text]) => [path, new TextEncoder().encode(text)]));

const builtIn = {
  '@thuky/templates/article/kind.yaml': 'title: Bài báo\nformats: [md, html]\nlayout: article\n',
  '@thuky/templates/article/template.md.hbs': '{{> lead}}{{> sign}}',
  '@thuky/templates/article/lead.md.hbs': 'lead of article;',
  '@thuky/templates/report/kind.yaml': 'title: Báo cáo\nend: ./.\n',
  '@thuky/templates/report/template.md.hbs': '{{> lead}}{{> article/lead}}',
  '@thuky/templates/partials/lead.md.hbs': 'shared lead;',
  '@thuky/templates/partials/sign.md.hbs': 'shared sign;',
  'data/x.yaml': 'cluster: {}',
};

const built = '@thuky/templates';
const find = (texts: Record<string, string>, folders: string[] = [built]) => findKinds(files(texts), folders);

function print(texts: Record<string, string>, folders: string[], name: string): string {
  const kind = find(texts, folders).kinds.find((one) => one.name === name)!;
  const { text, values, messages } = render('template', {}, { templates: kind.templates, helpers: {} });
  expect(messages).toEqual([]);
  return fillPlaceholders(text, values);
}

test('a kind is a folder with a main template; kind.yaml says what it is', () => {
  const { kinds, messages } = find(builtIn);
  expect(messages).toEqual([]);
  expect(kinds.map(({ name, settings, file }) => ({ name, settings, file }))).toEqual([
    {
      name: 'article',
      settings: { title: 'Bài báo', formats: ['md', 'html'], layout: 'article' },
      file: '@thuky/templates/article/template.md.hbs',
    },
    { name: 'report', settings: { title: 'Báo cáo', end: './.' }, file: '@thuky/templates/report/template.md.hbs' },
  ]);
});

describe('partials by name', () => {
  test('a kind’s own comes before the shared one of the same name', () => {
    expect(print(builtIn, [built], 'article')).toBe('lead of article;shared sign;');
  });

  test('another kind’s is called by its folder', () => {
    expect(print(builtIn, [built], 'report')).toBe('shared lead;lead of article;');
  });

  test('a user’s folder overrides file by file', () => {
    const mine = { ...builtIn, 'mau/article/lead.md.hbs': 'my lead;', 'mau/partials/sign.md.hbs': 'my sign;' };
    expect(print(mine, ['mau/', built], 'article')).toBe('my lead;my sign;');
  });

  test('of several user’s folders the first wins', () => {
    const mine = { ...builtIn, 'a/partials/sign.md.hbs': 'A;', 'b/partials/sign.md.hbs': 'B;' };
    expect(print(mine, ['./a', 'b', built], 'article')).toBe('lead of article;A;');
  });

  test('a user’s folder adds a kind, which needs no kind.yaml', () => {
    const mine = { ...builtIn, 'mau/thu-moi/template.md.hbs': 'Kính mời;{{> sign}}' };
    expect(find(mine, ['mau', built]).kinds.map(({ name }) => name)).toEqual(['article', 'report', 'thu-moi']);
    expect(print(mine, ['mau', built], 'thu-moi')).toBe('Kính mời;shared sign;');
  });

  test('what another editor wrote is the same text: CRLF, a byte order mark, decomposed letters', () => {
    const { kinds } = find({ 't/k/template.md.hbs': '\uFEFFĐắk\r\nNông'.normalize('NFD') }, ['t']);
    expect(kinds[0]?.templates.get('template')?.text).toBe('Đắk\nNông');
  });
});

describe('mistakes', () => {
  test('kind.yaml without a template', () => {
    const { kinds, messages } = find({ 't/k/kind.yaml': 'title: K' }, ['t']);
    expect(kinds).toEqual([]);
    expect(messages).toMatchObject([
      { rule: { id: 'kind-template-exists' }, params: { kind: 'k' }, where: { file: 't/k/kind.yaml' } },
    ]);
  });

  test.each([
    ['formats: [pdf, word]', 'setting-valid', { key: 'formats' }, 1],
    ['title: K\nlayout: letter', 'setting-valid', { key: 'layout' }, 2],
    ['title: K\ntitel: K', 'setting-known', { key: 'titel', near: 'title' }, 2],
    ['title: []', 'setting-valid', { key: 'title' }, 1],
    ['title:', 'setting-valid', { key: 'title' }, 1],
    ['formats: []', 'setting-valid', { key: 'formats' }, 1],
    ['varies: no', 'setting-valid', { key: 'varies' }, 1],
    ['leaves: photos', 'setting-valid', { key: 'leaves' }, 1],
    ['leaves: {photos: }', 'setting-valid', { key: 'leaves' }, 1],
    ['- a', 'setting-valid', { form: { takes: 'group' } }, 1],
  ])('%j in kind.yaml', (yaml, id, params, line) => {
    const { kinds, messages } = find({ 't/k/kind.yaml': yaml, 't/k/template.md.hbs': '' }, ['t']);
    expect(kinds).toHaveLength(1);
    expect(messages).toMatchObject([{ rule: { id }, params, where: { file: 't/k/kind.yaml' } }]);
    const place = messages[0]!.where.place!;
    expect('start' in place ? place.start.line : place.line).toBe(line);
  });

  test('x- keys are the user’s own', () => {
    expect(find({ 't/k/kind.yaml': 'x-màu: đỏ', 't/k/template.md.hbs': '' }, ['t']).messages).toEqual([]);
  });

  test('a template that is not UTF-8', () => {
    const latin = new Map([['t/k/template.md.hbs', new Uint8Array([0x43, 0xe9, 0x43])]]);
    expect(findKinds(latin, ['t']).messages).toMatchObject([
      { rule: { id: 'template-encoding' }, where: { file: 't/k/template.md.hbs' } },
    ]);
  });
});
