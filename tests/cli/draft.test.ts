/** `thuky draft`: a text becomes a data file that `check` accepts, or completes one. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { thuky } from './thuky.ts';

const text = `Ngày 29/12/2024, Cụm thi đua số 7 tổ chức Hội nghị tổng kết công tác thi đua, khen thưởng năm 2024.

Tham dự Hội nghị có đồng chí Tạ Đình Đề, Viện trưởng VKSND tỉnh Đắk Nông.

Trời hôm ấy rất đẹp.
`;
let cwd = '';

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'thuky-'));
  await writeFile(join(cwd, 'bài.txt'), text);
});
afterAll(() => rm(cwd, { recursive: true, force: true }));

test('a file is drafted, told in numbers, and passes the check', async () => {
  const { err, code } = await thuky(['draft', 'bài.txt', '-o', 'x.yaml'], { cwd });
  expect(err).toMatch(/x\.yaml\nĐọc được \d+ mục, 0 mục cần xem lại \(# \?\), 1 câu chưa xếp được\.$/m);
  expect(code).toBe(0);
  expect(await readFile(join(cwd, 'x.yaml'), 'utf8')).toMatch(/# - "Trời hôm ấy rất đẹp\." \(bài\.txt:5\)\n$/);
  expect((await thuky(['check', 'x.yaml'], { cwd })).code).toBe(0);
});

test('standard input, to standard output, in English', async () => {
  const { out, err, code } = await thuky(['draft', '--lang', 'en'], { cwd, input: text });
  expect(out).toContain('  # from: "Cụm thi đua số 7" (stdin.txt:1)\n  name: Cụm thi đua số 7\n');
  expect(err).toMatch(/^\d+ entries read, 0 to look at \(# \?\), 1 sentences without a place\.$/m);
  expect(code).toBe(0);
});

test('a file is completed in its place; a disagreement is a warning', async () => {
  await writeFile(join(cwd, 'y.yaml'), 'purposes: review # tôi ghi\ndate: 2024-12-28\n');
  const { err, code } = await thuky(['draft', 'bài.txt', '--update', 'y.yaml'], { cwd });
  expect(err).toMatch(/y\.yaml:2:7: cảnh báo: `date` ghi “2024-12-28”, văn bản ghi “2024-12-29” \(bài\.txt:1\)/);
  expect(code).toBe(0);
  const after = await readFile(join(cwd, 'y.yaml'), 'utf8');
  expect(after).toContain('# tôi ghi');
  expect(after).toContain('date: 2024-12-28');
  expect(after).toContain('Tạ Đình Đề');
});

test('a file that is not there, two places to write to: wrong usage', async () => {
  expect((await thuky(['draft', 'không.txt'], { cwd })).code).toBe(2);
  const { err, code } = await thuky(['draft', 'bài.txt', '-o', 'a.yaml', '--update', 'y.yaml'], { cwd });
  expect(err).toContain('không dùng cả hai');
  expect(code).toBe(2);
});
