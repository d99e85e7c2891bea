/** `thuky explain` and `thuky trace`: from words to data and back. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { thuky } from './thuky.ts';

let cwd = '';
const article = 'out/cum-7-tong-ket-2023/article.md';
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'thuky-'));
  await mkdir(join(cwd, 'data'));
  await cp('data/cum-7-tong-ket-2023.yaml', join(cwd, 'data/cum-7-tong-ket-2023.yaml'));
  await thuky(['build', '-q', '-k', 'article', '-f', 'md,html', '--trace'], { cwd });
});
afterAll(() => rm(cwd, { recursive: true, force: true }));

test('a build with --trace writes where words come from', async () => {
  expect(await readFile(join(cwd, 'out/cum-7-tong-ket-2023/article.html'), 'utf8')).toContain('data-source="');
  const { spans } = JSON.parse(await readFile(join(cwd, 'out/cum-7-tong-ket-2023/article.trace.json'), 'utf8'));
  expect(spans.length).toBeGreaterThan(50);
});

test('a place, by line and column, or by words: datum, file and line, template', async () => {
  const lines = (await readFile(join(cwd, article), 'utf8')).split('\n');
  const line = lines.findIndex((one) => one.includes('161 cá nhân'));
  const place = `${article}:${line + 1}:${(lines[line]?.indexOf('161') ?? 0) + 2}`;
  const { out, err, code } = await thuky(['explain', place], { cwd });
  expect(out).toMatch(
    /“161”\n {2}\/awards\/7\/individuals = 161 {2}data\/cum-7-tong-ket-2023\.yaml:66:\d+\n {2}templates\//,
  );
  expect([err, code]).toEqual(['', 0]);
  expect((await thuky(['explain', article, '161'], { cwd })).out).toBe(out);
});

test('words that are not there, a file whose data is not known', async () => {
  const absent = await thuky(['explain', article, 'không có chữ này'], { cwd });
  expect([absent.out, absent.code]).toEqual(['', 1]);
  expect(absent.err).toContain('Không thấy chữ nào');
  await writeFile(join(cwd, 'bài.md'), 'Chữ.\n');
  const unknown = await thuky(['explain', 'bài.md:1'], { cwd });
  expect(unknown.err).toContain('--data');
  expect(unknown.code).toBe(2);
});

test('data that no document of a kind tells', async () => {
  const { out, code } = await thuky(['trace', '--unused', '-k', 'minutes'], { cwd });
  expect(out).toMatch(/^data\/cum-7-tong-ket-2023\.yaml:\d+:\d+ {2}\/photos\/0\/caption/m);
  expect(code).toBe(0);
  expect((await thuky(['trace', '--unused'], { cwd })).out).toBe('');
});
