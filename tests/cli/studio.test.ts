/** `thuky studio`: the page as a file, with what is to be opened in it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../node/temporary.ts';
import { thuky } from './thuky.ts';

/** What the page opens. */
function given(page: string): {
  name: string;
  text: string;
  sample?: boolean;
  photos?: Record<string, string>;
  own?: Record<string, string>;
  config?: string;
} {
  return JSON.parse(/id="thuky-data">([^<]*)</.exec(page)?.[1] ?? '');
}

test('without a file it opens the example, its photos too', async () => {
  const cwd = await temporaryFolder({});
  const { code, err } = await thuky(['studio'], { cwd });
  expect([code, err]).toEqual([0, '✓ studio.html\nMở bằng trình duyệt: studio.html\n']);
  const page = readFileSync(join(cwd, 'studio.html'), 'utf8');
  const { name, sample, photos = {} } = given(page);
  expect([name, sample, Object.keys(photos).length]).toEqual(['vi-du-day-du.yaml', true, 4]);
  expect(page).toContain("default-src 'none'");
  expect(page).not.toMatch(/ (?:src|href)="(?!data:)/);
});

test('a data file is put into it, with the photos beside it', async () => {
  const text =
    "purposes: review\ntitle: '</script>'\nphotos: [{file: anh/a.png, caption: A}, {file: ../b.png, caption: B}]\n";
  const cwd = await temporaryFolder({ 'data/x.yaml': text, 'data/anh/a.png': 'bytes', 'b.png': 'others' });
  const { code } = await thuky(['studio', 'data/x.yaml', '-o', 'x.html', '--lang', 'en'], { cwd });
  expect(code).toBe(0);
  expect(given(readFileSync(join(cwd, 'x.html'), 'utf8'))).toEqual({
    name: 'x.yaml',
    text,
    photos: { 'anh/a.png': Buffer.from('bytes').toString('base64') },
  });
});

test('documents of out/ that were edited come with it, and how they are worded; those that thuky wrote do not', async () => {
  const text = readFileSync('data/cum-7-tong-ket-2023.yaml', 'utf8');
  const config = 'build:\n  seed: 2\n';
  const cwd = await temporaryFolder({ 'data/x.yaml': text, 'thuky.config.yaml': config });
  await thuky(['build', 'data/x.yaml', '-k', 'article,report', '-f', 'md'], { cwd });
  const edited = `${readFileSync(join(cwd, 'out/x/article.md'), 'utf8')}\nMột câu viết thêm.\n`;
  writeFileSync(join(cwd, 'out/x/article.md'), edited.replaceAll('\n', '\r\n'));
  writeFileSync(join(cwd, 'out/x/article.moi.md'), 'what a build laid beside it');
  expect((await thuky(['studio', 'data/x.yaml'], { cwd })).code).toBe(0);
  const page = given(readFileSync(join(cwd, 'studio.html'), 'utf8'));
  expect([page.own, page.config]).toEqual([{ article: edited }, config]);
});

test('a file that is not there is wrong usage', async () => {
  const { code, err } = await thuky(['studio', 'x.yaml'], { cwd: await temporaryFolder({}) });
  expect([code, err]).toEqual([2, expect.stringContaining('Không thấy tệp x.yaml')]);
});

test('a page that somebody else put there stays, and the one that is made is named', async () => {
  const cwd = await temporaryFolder({ 'studio.html': 'another page' });
  const { code, err } = await thuky(['studio'], { cwd });
  expect([code, err.split('\n').at(-2)]).toEqual([0, 'Mở bằng trình duyệt: studio.moi.html']);
  expect(readFileSync(join(cwd, 'studio.html'), 'utf8')).toBe('another page');
});
