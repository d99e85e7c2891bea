/** `thuky build`: documents in a folder, words for the person on standard error. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../node/temporary.ts';
import { below } from './below.ts';
import { right, wrong } from './conference.ts';
import { spawned, thuky } from './thuky.ts';

/** Whether bytes are equal; a readable difference of a PDF would help no one. */
const same = (one: Buffer, two: Buffer) => one.equals(two);

test('kinds × formats of every conference in the folder, under their names', async () => {
  const cwd = await temporaryFolder({ 'data/a.yaml': right, 'data/b.yml': right });
  const { out, err, code } = await thuky(['build', 'data', '-k', 'article,minutes', '-f', 'md', '-f', 'txt'], { cwd });
  const made = ['a', 'b'].flatMap((stem) =>
    ['article.md', 'article.txt', 'minutes.md', 'minutes.txt'].map((name) => `${stem}/${name}`),
  );
  expect(await below(join(cwd, 'out'))).toEqual(made);
  for (const path of made) expect(err).toContain(`✓ out/${path}`);
  expect(err).toContain('Đã viết 8 tệp cho 2 hội nghị vào out/');
  expect(err).toContain('Xem trước tiên: out/a/article.md');
  expect([out, code]).toEqual(['', 0]);
});

test('without paths: the folder data/ of the place', async () => {
  const cwd = await temporaryFolder({ 'data/a.yaml': right });
  expect((await thuky(['build', '-f', 'md', '-o', 'kết quả', '-q'], { cwd })).code).toBe(0);
  expect(await below(join(cwd, 'kết quả'))).toEqual(['a/article.md', 'a/minutes.md', 'a/report.md']);
});

test('one conference with a mistake does not keep the others from being made', async () => {
  const cwd = await temporaryFolder({ 'a.yaml': right, 'b.yaml': wrong });
  const { err, code } = await thuky(['build', '.', '-k', 'article', '-f', 'md'], { cwd });
  expect(await below(join(cwd, 'out'))).toEqual(['a/article.md']);
  expect(err).toContain('b.yaml:8:1');
  expect(err).toContain('1 lỗi');
  expect(err).not.toContain('\n\n\n');
  expect(code).toBe(1);
});

test('two conferences of one name: the second is not written over the first', async () => {
  const cwd = await temporaryFolder({ 'x/a.yaml': right, 'y/a.yaml': right.replace('số 7', 'số 9') });
  const { err, code } = await thuky(['build', 'x/a.yaml', 'y/a.yaml', '-k', 'article', '-f', 'md'], { cwd });
  expect(await readFile(join(cwd, 'out/a/article.md'), 'utf8')).toContain('số 7');
  expect(err).toContain('out/a/article.md');
  expect(code).toBe(1);
});

test('templates of one’s own come first', async () => {
  const cwd = await temporaryFolder({ 'a.yaml': right, 'mẫu/article/template.md.hbs': 'Chỉ có {{cluster.name}}.\n' });
  const { code, out } = await thuky(['render', 'article', 'a.yaml', '--templates', 'mẫu'], { cwd });
  expect(out).toContain('Chỉ có Cụm thi đua số 7.');
  expect(code).toBe(0);
});

test('quiet: nothing is said when nothing is wrong', async () => {
  const cwd = await temporaryFolder({ 'a.yaml': right });
  const { out, err } = await thuky(['build', 'a.yaml', '-k', 'article', '-f', 'txt', '--quiet'], { cwd });
  expect([out, err]).toEqual(['', '']);
});

test('twice the same bytes, from another folder, on another day, in another time zone', async () => {
  const [one, two] = [await temporaryFolder({ 'a.yaml': right }), await temporaryFolder({ 'khác/a.yaml': right })];
  await spawned(['build', 'a.yaml', '-q'], { cwd: one, env: { TZ: 'Asia/Ho_Chi_Minh' } });
  await spawned(['build', 'khác/a.yaml', '-q'], { cwd: two, env: { TZ: 'America/New_York', LANG: 'C' } });
  const made = await below(join(one, 'out'));
  expect(made.length).toBeGreaterThanOrEqual(15);
  expect(await below(join(two, 'out'))).toEqual(made);
  for (const path of made) {
    expect(same(await readFile(join(one, 'out', path)), await readFile(join(two, 'out', path))), path).toBe(true);
  }
});

test('--date and SOURCE_DATE_EPOCH stamp the PDF, the flag before the variable', async () => {
  const cwd = await temporaryFolder({ 'a.yaml': right });
  const pdf = async (args: string[], env = {}) =>
    (await thuky(['render', 'article', 'a.yaml', '-f', 'pdf', ...args], { cwd, env })).bytes;
  const epoch = { SOURCE_DATE_EPOCH: String(Date.UTC(2026, 2, 5) / 1000) };
  expect(same(await pdf([], epoch), await pdf(['--date', '2026-03-05']))).toBe(true);
  expect(same(await pdf(['--date', '2026-03-06'], epoch), await pdf(['--date', '2026-03-06']))).toBe(true);
  expect(same(await pdf(['--date', '2026-03-06']), await pdf(['--date', '2026-03-05']))).toBe(false);
});

test('where it cannot write, it says so and why, leaves no half file, and ends with 2', async () => {
  const cwd = await temporaryFolder({ 'a.yaml': right, 'out/a/article.md/taken': '' });
  const { err, code } = await thuky(['build', 'a.yaml', '-k', 'article', '-f', 'md,txt'], { cwd });
  expect(err).toContain('Không ghi được out/a/article.md: đó là một thư mục');
  expect(await below(join(cwd, 'out'))).toEqual(['a/article.md/taken', 'a/article.txt']);
  expect(code).toBe(2);
});

test('an output folder that is a file is said plainly', async () => {
  const cwd = await temporaryFolder({ 'a.yaml': right, out: '' });
  const { err, code } = await thuky(['build', 'a.yaml', '-k', 'article', '-f', 'md'], { cwd });
  expect(err).toContain('một phần của đường dẫn là tệp');
  expect(code).toBe(2);
});
