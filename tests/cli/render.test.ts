/** `thuky render`: the document alone on standard output. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder, visible } from '../node/temporary.ts';
import { right, wrong } from './conference.ts';
import { command, program, thuky } from './thuky.ts';

test('Markdown on standard output by default, from a file, a pipe and -', async () => {
  const cwd = await temporaryFolder({ 'a.yaml': right });
  const file = await thuky(['render', 'article', 'a.yaml'], { cwd });
  expect(file.out).toMatch(/^---\n/);
  expect(file.out).toContain('Nguyễn Đình Quang');
  expect(file.code).toBe(0);
  for (const args of [
    ['render', 'article'],
    ['render', 'article', '-'],
  ]) {
    const piped = await thuky([...args, '--file-path', 'a.yaml'], { cwd, input: right });
    expect(piped.out).toBe(file.out);
    expect(piped.code).toBe(0);
  }
});

test('JSON is read as well', async () => {
  const input = JSON.stringify({ purposes: [{ kind: 'review', period: 2023 }], cluster: { name: 'Cụm thi đua số 7' } });
  const { out, code } = await thuky(['render', 'article'], { input });
  expect(out).toContain('Cụm thi đua số 7');
  expect(code).toBe(0);
});

test.each([
  ['pdf', '%PDF-'],
  ['docx', 'PK'],
  ['html', '<!doctype html>'],
])('-f %s through a pipe is that format', async (format, start) => {
  const { bytes, code } = await thuky(['render', 'minutes', '-f', format], { input: right });
  expect(bytes.subarray(0, start.length).toString('latin1').toLowerCase()).toBe(start.toLowerCase());
  expect(code).toBe(0);
});

test('the format follows from -o; nothing is printed', async () => {
  const cwd = await temporaryFolder({ 'a.yaml': right });
  const { out, code } = await thuky(['render', 'report', 'a.yaml', '-o', 'nộp/báo-cáo.docx'], { cwd });
  expect([out, code]).toEqual(['', 0]);
  expect((await readFile(join(cwd, 'nộp/báo-cáo.docx'))).subarray(0, 2).toString()).toBe('PK');
  expect(await visible(join(cwd, 'nộp'))).toEqual(['báo-cáo.docx']);
});

test('a mistake in the data: its place and remedy on standard error, no document, 1', async () => {
  const { out, err, code } = await thuky(['render', 'article', '--file-path', 'hội-nghị.yaml'], { input: wrong });
  expect(err).toContain('hội-nghị.yaml:8:1');
  expect(err).toContain('attendees');
  expect([out, code]).toEqual(['', 1]);
});

test('messages in English on request', async () => {
  const { err } = await thuky(['render', 'article', '--lang', 'en'], { input: wrong });
  expect(err).toMatch(/did you mean/i);
});

test('a file that is not there is wrong usage', async () => {
  const { out, err, code } = await thuky(['render', 'article', 'không-có.yaml']);
  expect(err).toContain('thuky: Không thấy tệp không-có.yaml');
  expect([out, code]).toEqual(['', 2]);
});

test('an unknown kind is wrong usage', async () => {
  const { out, err, code } = await thuky(['render', 'artcle'], { input: right });
  expect(err).toContain('thuky: Không có loại văn bản “artcle”. Có phải là “article”?');
  expect([out, code]).toEqual(['', 2]);
});

test('a reader that stops early is no fault', async () => {
  const shell = `"${process.execPath}" "${program}" render article - -f html | head -c 20`;
  const { out, err } = await command('bash', ['-c', `set -o pipefail; ${shell}`], { input: right });
  expect(Buffer.byteLength(out)).toBe(20);
  expect(err).not.toContain('EPIPE');
});

test('--html fragment gives the body alone', async () => {
  const { out } = await thuky(['render', 'article', '-f', 'html', '--html', 'fragment'], { input: right });
  expect(out).not.toMatch(/<!doctype/i);
  expect(out).toContain('<');
});

test('--style: by name and by file', async () => {
  const data = right.replace('cluster:', 'date: 2024-03-05\ncluster:');
  const cwd = await temporaryFolder({ 'a.yaml': data, 'phong-cach.yaml': 'dates: portal' });
  expect((await thuky(['render', 'article', 'a.yaml', '--style', 'document'], { cwd })).out).toContain(
    'Ngày 05 tháng 3',
  );
  expect((await thuky(['render', 'article', 'a.yaml', '--style', 'phong-cach.yaml'], { cwd })).out).toContain(
    '05/03/2024',
  );
  const unknown = await thuky(['render', 'article', 'a.yaml', '--style', 'documnt'], { cwd });
  expect(unknown.err).toContain('Có phải là `document`?');
  expect([unknown.out, unknown.code]).toEqual(['', 2]);
});
