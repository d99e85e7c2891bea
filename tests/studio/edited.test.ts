/** A document edited by hand in the studio: shown, judged, and written as `typeset` would. */
import { expect, test } from 'vitest';
import { build } from '../../src/core/verbs/build.ts';
import { buildEdited } from '../../src/core/verbs/build-edited.ts';
import { judgeEdited } from '../../src/core/verbs/judge-edited.ts';
import { openHouse } from '../../src/core/verbs/open-house.ts';
import { previewText } from '../../src/core/verbs/preview-text.ts';
import { typeset } from '../../src/core/verbs/typeset.ts';
import { openGrounds } from '../../src/core/verbs/verify.ts';
import { loadFiles } from '../../src/node/read/load-files.ts';

const input = 'cum-7.yaml';
const given = await loadFiles({ inputs: ['data/cum-7-tong-ket-2023.yaml'] });
const files = new Map(given).set(input, given.get('data/cum-7-tong-ket-2023.yaml')!);
const house = openHouse({}, files);
const { grounds } = await openGrounds(input, files, house);
const { outputs } = await build({ inputs: [input] }, files, { house });
const automatic = new TextDecoder().decode(outputs.find(({ path }) => path === 'cum-7/article.md')!.bytes);
const edited = automatic.replace('17 cá nhân', '19 cá nhân').replace(/\n$/, '\n\nHội nghị thành công tốt đẹp.\n');
const asked = { kind: 'article', data: input, lang: 'vi' } as const;
const judge = (text: string) => judgeEdited({ ...asked, text }, files, { house, grounds });

test('the automatic text is marked all over, and nothing is wrong with it', async () => {
  const { facts, problems } = await judge(automatic);
  expect(problems).toEqual([]);
  expect(facts.length).toBeGreaterThan(50);
  const of = (path: string) => facts.filter((one) => one.path.join('.') === path);
  expect(of('attendees.0.name').map(({ from, to }) => automatic.slice(from, to))).toContain('Nguyễn Đình Quang');
});

test('what no longer agrees is told where it stands', async () => {
  const { problems } = await judge(edited);
  expect(problems.map(({ rule, from = 0, to }) => [rule, edited.slice(from, to)])).toContainEqual([
    'claim-agrees',
    '19',
  ]);
});

test('front matter that cannot be read is told, with data or without', async () => {
  const broken = edited.replace('kind: article', 'kind: [article');
  const { shown } = await previewText({ input: 'article.md', view: 'web' }, with_('article.md', broken), { house });
  expect(shown).toBeUndefined();
  const { facts, problems } = await judgeEdited({ ...asked, text: broken }, files, { house, grounds: undefined });
  expect([facts, problems[0]?.severity]).toEqual([[], 'error']);
});

const with_ = (key: string, text: string) => new Map(files).set(key, new TextEncoder().encode(text));

test('it is shown as it was edited, as page and as pages', async () => {
  const all = with_('article.md', edited);
  const web = await previewText({ input: 'article.md', view: 'web' }, all, { house });
  expect(web.shown?.view === 'web' && web.shown.html).toContain('Hội nghị thành công tốt đẹp.');
  const pages = await previewText({ input: 'article.md', view: 'pages' }, all, { house });
  expect(pages.shown?.view === 'pages' && pages.shown.pages.join('')).toContain('>đẹp.');
});

test('edited documents are what `typeset` makes of them, the others what `build` makes', async () => {
  const made = await buildEdited({ input, edited: { article: edited } }, files, { house });
  expect(made.outputs.map(({ path }) => path).sort()).toEqual(outputs.map(({ path }) => path).sort());
  const set = await typeset(
    { input: 'article.md', formats: ['html', 'txt', 'pdf', 'docx'] },
    with_('article.md', edited),
    {
      house,
    },
  );
  expect(set.outputs).toHaveLength(4);
  const wanted = new Map([
    ...outputs.filter(({ kind }) => kind !== 'article').map(({ path, bytes }) => [path, bytes] as const),
    ...set.outputs.map(({ path, bytes }) => [`cum-7/${path}`, bytes] as const),
    ['cum-7/article.md', new TextEncoder().encode(edited)] as const,
  ]);
  for (const { path, bytes } of made.outputs) expect(Buffer.from(bytes).equals(wanted.get(path)!), path).toBe(true);
});

test('data with errors do not keep an edited document back', async () => {
  const broken = with_(input, 'title: x\n');
  const made = await buildEdited({ input, edited: { article: edited }, formats: ['md', 'txt'] }, broken, { house });
  expect(made.outputs.map(({ path }) => path)).toEqual(['cum-7/article.md', 'cum-7/article.txt']);
});
