/** `thuky lint`: the editor's check from the command line. */
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../node/temporary.ts';
import { thuky } from './thuky.ts';

const slips = 'Các các đơn vị ở Đăk Nông  đã sát nhập.\n\nPhong trào “Mỗi ngày  một việc” đạt 99.2%.\n';
const fixed = 'Các đơn vị ở Đắk Nông đã sáp nhập.\n\nPhong trào “Mỗi ngày  một việc” đạt 99,2%.\n';

test('slips are told with place, rule, mark and remedy; they are warnings, so the end is 0', async () => {
  const cwd = await temporaryFolder({ 'a.md': slips });
  const { out, err, code } = await thuky(['lint', 'a.md'], { cwd });
  expect(err).toContain('a.md:1:1: cảnh báo: Lặp từ: “Các các”  word-not-doubled');
  expect(err).toContain('a.md:1:18: cảnh báo: Địa danh “Đăk Nông”');
  expect(err).toContain('→ Viết: “sáp nhập”.');
  expect(err).toMatch(/\^{8}/);
  expect([out, code]).toEqual(['', 0]);
});

test('--frail ends with 1 where there is a warning, and only there', async () => {
  const cwd = await temporaryFolder({ 'a.txt': slips, 'b.txt': 'Các đơn vị ký giao ước.\n' });
  expect((await thuky(['lint', 'a.txt', '--frail'], { cwd })).code).toBe(1);
  const { err, code } = await thuky(['lint', 'b.txt', '--frail'], { cwd });
  expect([err, code]).toEqual(['Đã soát 1 bài: không có gì phải sửa.\n', 0]);
});

test('--quiet says nothing of a text without warnings', async () => {
  const { err, code } = await thuky(['lint', '-', '--quiet'], { input: 'Đơn vị hiện đang dẫn đầu.' });
  expect([err, code]).toEqual(['', 0]);
});

test('--json: one message a line on standard output, from and to, with what was found and expected', async () => {
  const { out, err } = await thuky(['lint', '-', '--json', '--file-path', 'bai.md'], { input: slips });
  const messages = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(messages[0]).toMatchObject({
    file: 'bai.md',
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 8,
    ruleId: 'word-not-doubled',
    severity: 'warning',
    actual: 'Các các',
    expected: ['Các'],
  });
  expect(err).toBe('');
});

test('--fix fixes what is safe in the file and leaves quotations alone', async () => {
  const cwd = await temporaryFolder({ 'a.md': slips });
  const { err } = await thuky(['lint', 'a.md', '--fix'], { cwd });
  expect(await readFile(`${cwd}/a.md`, 'utf8')).toBe(fixed);
  expect(err).toMatch(/Đã sửa \d+ chỗ trong a\.md/);
  expect(err).toMatch(/Đã soát 1 bài: đã sửa \d+ chỗ, còn/);
  const one = await temporaryFolder({ 'b.md': 'Hai bên kí kết giao ước.\n' });
  expect((await thuky(['lint', 'b.md', '--fix'], { cwd: one })).err).toContain('Đã soát 1 bài: đã sửa 1 chỗ.');
  expect((await thuky(['lint', 'b.md', '--fix'], { cwd: one })).err).toContain('không có gì phải sửa');
  expect(err).toContain('a.md:2'.replace('2', '3'));
});

test('--fix --dry-run shows the difference and writes nothing', async () => {
  const cwd = await temporaryFolder({ 'a.md': slips });
  const { err } = await thuky(['lint', 'a.md', '--fix', '--dry-run'], { cwd });
  expect(err).toContain('- Các các đơn vị ở Đăk Nông  đã sát nhập.');
  expect(err).toContain('+ Các đơn vị ở Đắk Nông đã sáp nhập.');
  expect(await readFile(`${cwd}/a.md`, 'utf8')).toBe(slips);
});

test('--fix of standard input gives the fixed text on standard output', async () => {
  const { out } = await thuky(['lint', '-', '--fix'], { input: slips });
  expect(out).toBe(fixed);
});

test('a folder means its texts; a file that is not there and wrong usage are told', async () => {
  const cwd = await temporaryFolder({ 'x/a.md': slips, 'x/b.txt': slips, 'x/c.yaml': 'a: 1' });
  const folder = await thuky(['lint', 'x'], { cwd });
  expect(folder.err).toContain('x/a.md:1:1');
  expect(folder.err).toContain('x/b.txt:1:1');
  expect(folder.err).toContain('Đã soát 2 bài');
  const none = await thuky(['lint', 'none.md'], { cwd });
  expect([none.code, none.err.split('\n')[0]]).toEqual([2, 'thuky: Không thấy tệp none.md']);
  expect(none.err).not.toContain('Đã soát');
  expect((await thuky(['lint', '--dry-run', 'x'], { cwd })).code).toBe(2);
});

test('what is no text is not counted as read', async () => {
  const cwd = await temporaryFolder({ 'a.pdf': '%PDF-1.7', 'b.md': '%PDF-1.7', 'c.md': 'Các đơn vị ký giao ước.\n' });
  const pdf = await thuky(['lint', 'a.pdf'], { cwd });
  expect(pdf.err).toContain('thuky inspect a.pdf');
  expect(pdf.code).toBe(2);
  const one = await thuky(['lint', 'b.md'], { cwd });
  expect(one.err).toMatch(/\n\nKhông đọc được 1 tệp\.\n$/);
  const two = await thuky(['lint', 'b.md', 'c.md'], { cwd });
  expect(two.err).toContain('Đã soát 1 bài: không có gì phải sửa. Không đọc được 1 tệp.\n');
  expect([one.code, two.code]).toEqual([1, 1]);
});

test('English words for those who ask', async () => {
  const { err } = await thuky(['lint', '-', '--lang', 'en'], { input: slips });
  expect(err).toContain('Doubled words: “Các các”');
});
