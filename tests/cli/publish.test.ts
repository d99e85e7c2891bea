/** What publishers do on the command line: pipes, patterns, dialects, feeds, pasted articles. */
import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../node/temporary.ts';
import { picture } from '../pictures.ts';
import { thuky } from './thuky.ts';

const conference = (headline: string, published: string) => `purposes: [{kind: review, period: 2025}]
cluster: Cụm thi đua số 9
date: 2026-03-05
article: {headline: ${headline}, published: ${published}}
photos:
  - {file: anh/1.jpg, caption: Toàn cảnh Hội nghị}
byline: Thu Trang
`;
const two = {
  'data/a.yaml': conference('Đắk Lắk đi đầu', '2026-03-06'),
  'data/b.yaml': conference('Đắk Lắk đi đầu', '2026-03-07'),
  'data/anh/1.jpg': picture(),
};

test('a pipe gives Markdown with the front matter of a site', async () => {
  const { out, code } = await thuky(['render', 'article', '--front-matter', 'hugo'], { input: two['data/a.yaml'] });
  expect(out).toMatch(/^---\ntitle: Đắk Lắk đi đầu\ndate: 2026-03-06T08:00:00\+07:00\nslug: dak-lak-di-dau\n/);
  expect(code).toBe(0);
});

test('a pattern names outputs by slug and day; equal headlines keep apart', async () => {
  const cwd = await temporaryFolder(two);
  const args = [
    'build',
    '-k',
    'article',
    '-f',
    'md',
    '--front-matter',
    'jekyll',
    '-o',
    'web/_posts/{date}-{slug}.{ext}',
  ];
  expect((await thuky(args, { cwd })).code).toBe(0);
  const names = (await readdir(`${cwd}/web/_posts`)).filter((name) => !name.startsWith('.')).sort();
  expect(names).toEqual(['2026-03-06-dak-lak-di-dau-a.md', '2026-03-07-dak-lak-di-dau-b.md']);
  const text = await readFile(`${cwd}/web/_posts/2026-03-07-dak-lak-di-dau-b.md`, 'utf8');
  expect(text).toContain('slug: dak-lak-di-dau-b\n');
  expect(text).toContain('](/assets/b/anh/1.jpg "Toàn cảnh Hội nghị")');
  expect(new Uint8Array(await readFile(`${cwd}/web/assets/b/anh/1.jpg`))).toEqual(picture());
});

test('a map gives a site its own keys; a file that is no map is wrong usage', async () => {
  const cwd = await temporaryFolder({ ...two, 'map.yaml': 'title: tieuDe\nthuky:\n', 'bad.yaml': '- a\n' });
  const args = ['render', 'article', 'data/a.yaml', '--front-matter', 'astro', '--front-matter-map'];
  const { out } = await thuky([...args, 'map.yaml'], { cwd });
  expect(out).toContain('tieuDe: Đắk Lắk đi đầu\n');
  expect(out).not.toContain('thuky:');
  const { code, err } = await thuky([...args, 'bad.yaml'], { cwd });
  expect([code, err]).toEqual([2, expect.stringContaining('bad.yaml không phải bảng đổi tên')]);
});

test('a map without the front matter of a site is wrong usage: thuky’s own must be read back', async () => {
  const cwd = await temporaryFolder({ ...two, 'map.yaml': 'title: tieuDe\n' });
  const args = ['render', 'article', 'data/a.yaml', '--front-matter-map', 'map.yaml'];
  for (const more of [[], ['--front-matter', 'thuky'], ['--front-matter', 'none']]) {
    const { code, err } = await thuky([...args, ...more], { cwd });
    expect([code, err]).toEqual([2, expect.stringContaining('--front-matter-map cần đi cùng --front-matter')]);
  }
});

test('a map of the configuration is for the site that it names', async () => {
  const config = 'front-matter: hugo\nfront-matter-map: map.yaml\n';
  const cwd = await temporaryFolder({ ...two, 'map.yaml': 'title: tieuDe\n', 'thuky.config.yaml': config });
  const args = ['render', 'article', 'data/a.yaml'];
  expect((await thuky(args, { cwd })).out).toContain('tieuDe: ');
  const own = await thuky([...args, '--front-matter', 'thuky'], { cwd });
  expect([own.code, own.out.includes('tieuDe')]).toEqual([0, false]);
});

test('an unknown dialect is wrong usage, with the nearest', async () => {
  const { code, err } = await thuky(['render', 'article', '--front-matter', 'hugoo'], { input: '' });
  expect([code, err]).toEqual([2, expect.stringContaining('Ý bạn là hugo?')]);
});

test('--no-json-ld leaves schema.org out', async () => {
  const html = async (...more: string[]) =>
    (await thuky(['render', 'article', '-f', 'html', ...more], { input: two['data/a.yaml'] })).out;
  expect(await html()).toContain('"@type": "NewsArticle"');
  expect(await html('--no-json-ld')).not.toContain('ld+json');
});

test('--site tells each page its own address; what is no address is wrong usage', async () => {
  const cwd = await temporaryFolder(two);
  const { code } = await thuky(['build', '-k', 'article', '-f', 'html', '--site', 'https://a.vn/tin'], { cwd });
  expect(code).toBe(0);
  const page = await readFile(`${cwd}/out/a/article.html`, 'utf8');
  expect(page).toContain('<link rel="canonical" href="https://a.vn/tin/a/article.html">');
  const wrong = await thuky(['build', '--site', 'a.vn'], { cwd });
  expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('--site')]);
});

test('feed lists a folder made before, and data files', async () => {
  const cwd = await temporaryFolder(two);
  await thuky(['build', '-k', 'article', '-f', 'md,html'], { cwd });
  const made = await thuky(['feed', 'out', '--site', 'https://a.vn/tin', '--title', 'Tin', '-o', 'out/feed.xml'], {
    cwd,
  });
  expect([made.code, made.out]).toEqual([0, '']);
  const feed = await readFile(`${cwd}/out/feed.xml`, 'utf8');
  expect(feed.match(/<id>.*<\/id>/g)).toEqual([
    '<id>https://a.vn/tin/</id>',
    '<id>https://a.vn/tin/b/article</id>',
    '<id>https://a.vn/tin/a/article</id>',
  ]);
  expect(feed).toContain('<link href="https://a.vn/tin/b/article.html" />');
  const rss = await thuky(['feed', 'data', '--site', 'https://a.vn', '-f', 'rss', '--link', '{slug}/'], { cwd });
  expect(rss.out).toContain('<link>https://a.vn/dak-lak-di-dau-a/</link>');
});

test('feed without an address, or with one that is none, is wrong usage', async () => {
  expect((await thuky(['feed', 'data'])).code).toBe(2);
  expect((await thuky(['feed', 'data', '--site', 'a.vn'])).err).toContain('--site không nhận a.vn');
});

const pasted = 'leftcenterrightdel\n Toàn cảnh Hội nghị.\n\nHội nghị kết thúc./.\n\nThu Trang\n';
const clean =
  '---\nlayout: article\nlang: vi\nauthors:\n  - Thu Trang\n---\n\n![](<> "Toàn cảnh Hội nghị.")\n\nHội nghị kết thúc./.\n';

test('tidy cleans a pasted article, from a pipe or a file', async () => {
  const piped = await thuky(['tidy'], { input: pasted });
  expect([piped.out, piped.code]).toEqual([clean, 0]);
  expect(piped.err).toContain('thanh công cụ ảnh “leftcenterrightdel” (1 chỗ)');
  const cwd = await temporaryFolder({ 'bai.txt': pasted });
  expect((await thuky(['tidy', 'bai.txt', '-o', 'bai.md', '--quiet'], { cwd })).err).toBe('');
  expect(await readFile(`${cwd}/bai.md`, 'utf8')).toBe(clean);
});

test('tidy never writes over the article itself', async () => {
  const cwd = await temporaryFolder({ 'bai.md': pasted });
  expect((await thuky(['tidy', 'bai.md', '-o', './bai.md'], { cwd })).code).toBe(2);
  expect(await readFile(`${cwd}/bai.md`, 'utf8')).toBe(pasted);
  expect((await thuky(['tidy', 'khong-co.txt'], { cwd })).code).toBe(2);
});

test('what tidy gives can be typeset', async () => {
  const { out, code } = await thuky(['typeset', '-', '-f', 'txt', '-o', '-'], { input: clean });
  expect([code, out]).toEqual([
    0,
    expect.stringMatching(/Toàn cảnh Hội nghị\.[\s\S]*Hội nghị kết thúc\.\/\.[\s\S]*Thu Trang/),
  ]);
});
