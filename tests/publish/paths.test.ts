/** Names of outputs: slugs without collisions, patterns, photos that do not meet. */
import { describe, expect, it } from 'vitest';
import type { Job, Output } from '../../src/core/model/job.ts';
import { outputPath, unknownNames } from '../../src/core/publish/output-path.ts';
import { build } from '../../src/core/verbs/build.ts';
import { slugKey } from '../../src/core/verbs/needs-slugs.ts';
import { outPattern } from '../../src/core/verbs/out-pattern.ts';
import { slugsOf } from '../../src/core/verbs/slugs.ts';
import { loadFiles } from '../../src/node/read/load-files.ts';
import { picture } from '../pictures.ts';

const parts = { stem: 'cum-7', kind: 'article', slug: 'cum-7-tong-ket', date: '2023-12-05' };

describe('a pattern', () => {
  it.each([
    ['{stem}/{kind}.{ext}', 'cum-7/article'],
    ['{slug}.{ext}', 'cum-7-tong-ket'],
    ['{date}-{slug}', '2023-12-05-cum-7-tong-ket'],
    ['tin/{kind}/{slug}.{ext}', 'tin/article/cum-7-tong-ket'],
    ['../../{slug}.{ext}', 'cum-7-tong-ket'],
  ])('%s → %s', (pattern, path) => {
    expect(outputPath(pattern, parts)).toBe(path);
  });

  it.each([
    ['out/', 'out', undefined],
    ['tin/{slug}.{ext}', 'tin', '{slug}.{ext}'],
    ['tin/2026-{slug}/{kind}', 'tin', '2026-{slug}/{kind}'],
    ['{slug}', '.', '{slug}'],
    ['/{slug}', '/', '{slug}'],
    ['/srv/web/{slug}', '/srv/web', '{slug}'],
    // What a site has beside its folder of pages is among the outputs too.
    ['web\\_posts\\{date}-{slug}.{ext}', 'web', '_posts/{date}-{slug}.{ext}'],
    ['_posts/2026/{slug}', '.', '_posts/2026/{slug}'],
    ['/_drafts/{slug}', '/', '_drafts/{slug}'],
    ['my_posts/{slug}', 'my_posts', '{slug}'],
  ])('on the command line, %s, begins below a folder', (said, out, path) => {
    expect(outPattern(said)).toEqual({ out, path });
  });

  it('leaves no stray hyphen where there is no day', () => {
    expect(outputPath('{date}-{slug}.{ext}', { ...parts, date: undefined })).toBe('cum-7-tong-ket');
  });

  it('with a name that nobody knows is refused', async () => {
    expect(unknownNames('{stem}/{tit}.{ext}')).toEqual(['tit']);
    const job: Job = { inputs: ['data/vi-du-day-du.yaml'], path: '{tit}.{ext}', formats: ['txt'] };
    const { outputs, messages } = await build(job, await loadFiles(job));
    expect([outputs, messages.map(({ ruleId }) => ruleId)]).toEqual([[], ['path-name-known']]);
  });
});

describe('documents that would be one file', () => {
  it('of one conference: an error that names {kind}, and nothing of that conference', async () => {
    const { job, files } = await twins({ kinds: ['article', 'report', 'brief'], path: '{stem}.{ext}', lang: 'en' });
    const { outputs, messages } = await build({ ...job, inputs: ['a/cum-2.yaml'] }, files);
    const errors = messages.filter(({ fatal }) => fatal);
    expect([outputs, errors.map(({ ruleId, file }) => [ruleId, file])]).toEqual([
      [],
      [['path-distinct', 'a/cum-2.yaml']],
    ]);
    expect(errors[0]?.note).toContain('{kind}');
  });

  it('of two conferences: the first keeps it', async () => {
    const { job, files } = await twins({ path: 'tin/{kind}.{ext}', lang: 'en' });
    const { outputs, messages } = await build(job, files);
    const documents = outputs.filter(({ kind, path }) => kind === 'article' && path.endsWith('.md'));
    expect(documents.map(({ path, input }) => [path, input])).toEqual([['tin/article.md', 'a/cum-2.yaml']]);
    expect(messages.find(({ fatal }) => fatal)?.note).toContain('{stem}');
  });

  it('of other formats are other files', async () => {
    const { job, files } = await twins({ path: '{stem}.{ext}', formats: ['md', 'txt'] });
    expect((await build(job, files)).messages.filter(({ fatal }) => fatal)).toEqual([]);
  });
});

/** Two conferences of one title, each with a photo `anh/1.jpg` of its own. */
async function twins(more: Partial<Job>): Promise<{ job: Job; files: Map<string, Uint8Array> }> {
  const data = `purposes: [review]\ntitle: Hội nghị tổng kết\narticle: {headline: 'Cụm số 2: Đắk Lắk đi đầu'}\nphotos:\n  - {file: anh/1.jpg, caption: Toàn cảnh}\n`;
  const encode = (text: string) => new TextEncoder().encode(text);
  const job: Job = { inputs: ['a/cum-2.yaml', 'b/khoi-2.yaml'], kinds: ['article'], formats: ['md'], ...more };
  const given = new Map([
    ['a/cum-2.yaml', encode(data)],
    ['b/khoi-2.yaml', encode(data)],
    ['a/anh/1.jpg', picture(1)],
    ['b/anh/1.jpg', picture(2)],
  ]);
  return { job, files: new Map([...(await loadFiles(job, given)), ...given]) };
}

function bytesOf(outputs: readonly Output[], path: string): Uint8Array | undefined {
  return outputs.find((output) => output.path === path)?.bytes;
}

function textOf(outputs: readonly Output[], path: string): string {
  return new TextDecoder().decode(bytesOf(outputs, path));
}

describe('slugs', () => {
  it('of equal titles are told apart by their data files, in any order of these', async () => {
    const { job, files } = await twins({ path: '{slug}.{ext}' });
    const expected = {
      [slugKey('a/cum-2.yaml', 'article')]: 'cum-so-2-dak-lak-di-dau-cum-2',
      [slugKey('b/khoi-2.yaml', 'article')]: 'cum-so-2-dak-lak-di-dau-khoi-2',
    };
    expect(slugsOf(job, files)).toEqual(expected);
    expect(slugsOf({ ...job, inputs: [...job.inputs].reverse() }, files)).toEqual(expected);
  });

  it('are the same whether conferences are built together or one at a time', async () => {
    const { job, files } = await twins({ path: '{slug}.{ext}', frontMatter: 'hugo' });
    const together = (await build(job, files)).outputs;
    const slugs = slugsOf(job, files);
    const alone = await Promise.all(job.inputs.map((input) => build({ ...job, inputs: [input], slugs }, files)));
    expect(alone.flatMap(({ outputs }) => outputs)).toEqual(together);
    expect(together.map(({ path }) => path)).toEqual([
      'cum-so-2-dak-lak-di-dau-cum-2.md',
      'cum-2/anh/1.jpg',
      'cum-so-2-dak-lak-di-dau-khoi-2.md',
      'khoi-2/anh/1.jpg',
    ]);
  });
});

describe('photos', () => {
  it('of two conferences in one folder keep apart, and the documents point to their own', async () => {
    const { job, files } = await twins({ path: '{slug}.{ext}', formats: ['md', 'html'] });
    const { outputs } = await build(job, files);
    const text = (path: string) => textOf(outputs, path);
    expect(bytesOf(outputs, 'cum-2/anh/1.jpg')).toEqual(picture(1));
    expect(bytesOf(outputs, 'khoi-2/anh/1.jpg')).toEqual(picture(2));
    expect(text('cum-so-2-dak-lak-di-dau-khoi-2.md')).toContain('](khoi-2/anh/1.jpg "Toàn cảnh")');
    expect(text('cum-so-2-dak-lak-di-dau-khoi-2.html')).toContain('<img src="khoi-2/anh/1.jpg"');
  });

  it('stay where they are where each conference has its folder', async () => {
    const { job, files } = await twins({ path: '{slug}/index.{ext}' });
    const { outputs } = await build(job, files);
    expect(outputs.map(({ path }) => path)).toContain('cum-so-2-dak-lak-di-dau-cum-2/anh/1.jpg');
  });

  it.each([
    ['_posts/{date}-{slug}.{ext}', '_posts/cum-so-2-dak-lak-di-dau-cum-2', 'assets/cum-2/anh/1.jpg'],
    ['tin/_drafts/{slug}/a.{ext}', 'tin/_drafts/cum-so-2-dak-lak-di-dau-cum-2/a', 'tin/assets/cum-2/anh/1.jpg'],
  ])('go beside Jekyll’s folder of pages, and links begin at the top: %s', async (path, document, photo) => {
    const { job, files } = await twins({ path, frontMatter: 'jekyll', formats: ['md', 'html'] });
    const { outputs } = await build(job, files);
    expect(bytesOf(outputs, photo)).toEqual(picture(1));
    expect(textOf(outputs, `${document}.md`)).toContain(`](/${photo} "Toàn cảnh")`);
    expect(textOf(outputs, `${document}.md`)).toContain(`\n  path: /${photo}\n`);
    expect(textOf(outputs, `${document}.html`)).toContain(`<img src="/${photo}"`);
  });

  it.each([
    ['jekyll', '_tin/{stem}/index.{ext}', '_tin/cum-2/anh/1.jpg'],
    ['hugo', '_posts/{slug}.{ext}', '_posts/cum-2/anh/1.jpg'],
    ['thuky', '_posts/{slug}.{ext}', '_posts/cum-2/anh/1.jpg'],
  ] as const)('stay with the document for %s in %s', async (frontMatter, path, photo) => {
    const { job, files } = await twins({ path, frontMatter });
    expect((await build(job, files)).outputs.map((output) => output.path)).toContain(photo);
  });
});
