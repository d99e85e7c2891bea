/** `thuky verify`, and what becomes of a document that was set from an edited one. */
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { thuky } from './thuky.ts';

const name = 'cum-7-tong-ket-2023';
const article = `out/${name}/article.md`;
let cwd = '';

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'thuky-'));
  await mkdir(join(cwd, 'data'));
  await cp(`data/${name}.yaml`, join(cwd, `data/${name}.yaml`));
  await thuky(['build', '-q', '-k', 'article', '-f', 'md,docx,pdf'], { cwd });
});
afterAll(() => rm(cwd, { recursive: true, force: true }));

test('what build wrote agrees with its data, which is known', async () => {
  const { err, code } = await thuky(['verify', article], { cwd });
  expect(err).toMatch(/^Khớp \d+ điều, không có gì sai khác\.$/m);
  expect(code).toBe(0);
});

test('an edited figure and a name are told with their places, and the exit code is 1', async () => {
  const text = await readFile(join(cwd, article), 'utf8');
  const edited = text.replace('161 cá nhân', '160 cá nhân').replace('Tạ Đình Đề', 'Tạ Đình Đê');
  await writeFile(join(cwd, 'bài.md'), edited);
  const { err, code } = await thuky(['verify', 'bài.md', '--data', `data/${name}.yaml`], { cwd });
  expect(err).toMatch(/bài\.md:\d+:\d+: lỗi: Văn bản ghi “160”, dữ liệu ghi “161” \(data\/.+\.yaml:\d+:\d+\)/);
  expect(err).toMatch(/Tên “Tạ Đình Đê” khác dữ liệu: “Tạ Đình Đề”/);
  expect(code).toBe(1);
  const json = await thuky(['verify', 'bài.md', '--data', `data/${name}.yaml`, '--json'], { cwd });
  expect(json.out).toContain('"claim-agrees"');
});

test('texts without data are held against each other, once for each difference', async () => {
  const { err, code } = await thuky(['verify', 'bài.md', `out/${name}/article.docx`], { cwd });
  expect(err.match(/văn bản kia ghi “161”/g)).toHaveLength(1);
  expect(code).toBe(1);
  const alone = await thuky(['verify', 'bài.md'], { cwd });
  expect(alone.err).toContain('--data');
  expect(alone.code).toBe(2);
});

test('what is missing is told: facts that the kind must state', async () => {
  await writeFile(join(cwd, 'ngắn.md'), 'Cụm thi đua số 7 tổng kết năm 2023.\n');
  const { err, code } = await thuky(['verify', 'ngắn.md', '--data', `data/${name}.yaml`, '-k', 'article'], { cwd });
  expect(err).toMatch(/cảnh báo: Bài báo chưa nêu .*“304”/);
  expect(code).toBe(0);
});

test('typeset of an edited document warns; what it set is an edit, which a build leaves', async () => {
  const edited = (await readFile(join(cwd, article), 'utf8')).replace('161 cá nhân', '160 cá nhân');
  await writeFile(join(cwd, article), edited);
  const set = await thuky(['typeset', article, '-f', 'pdf'], { cwd });
  expect(set.err).toMatch(/cảnh báo: Văn bản ghi “160”, dữ liệu ghi “161”/);
  expect(set.code).toBe(0);
  const pdf = await readFile(join(cwd, `out/${name}/article.pdf`));

  const data = join(cwd, `data/${name}.yaml`);
  await writeFile(data, (await readFile(data, 'utf8')).replace('individuals: 304', 'individuals: 305'));
  const { err } = await thuky(['build', '-k', 'article', '-f', 'md,docx,pdf'], { cwd });
  expect(err).toContain('article.moi.pdf');
  expect((await readFile(join(cwd, `out/${name}/article.pdf`))).equals(pdf)).toBe(true);
  expect((await readdir(join(cwd, `out/${name}`))).filter((file) => file.includes('.moi.')).sort()).toEqual([
    'article.moi.md',
    'article.moi.pdf',
  ]);
  // Set again, it is still its own.
  const again = await thuky(['typeset', article, '-f', 'pdf'], { cwd });
  expect(again.err).not.toContain('article.moi');
});
