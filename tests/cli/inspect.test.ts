/** `thuky inspect`: documents held against the Decree. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { report } from '../inspect/samples.ts';
import { thuky } from './thuky.ts';

let cwd = '';
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'thuky-'));
  const files = {
    'đúng.md': report,
    'sai.md': report.replace('BC-VKS', 'BC-vks'),
    'bài.md': '---\ntitle: Bài\n---\n\nChữ.\n',
    'chữ.pdf': 'không phải PDF',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(cwd, name), text);
  for (const name of ['đúng', 'sai', 'bài']) await thuky(['typeset', `${name}.md`, '-f', 'pdf,docx', '-q'], { cwd });
});
afterAll(() => rm(cwd, { recursive: true, force: true }));

test.each(['pdf', 'docx'])('a %s that holds: every rule on standard output, 0', async (format) => {
  const { out, err, code } = await thuky(['inspect', `đúng.${format}`], { cwd });
  expect(out).toMatch(new RegExp(`^đúng\\.${format}: ${format.toUpperCase()}, văn bản có tên loại`));
  expect(out).toContain('✓ Quốc hiệu');
  expect([err, code]).toEqual(['', 0]);
  expect((await thuky(['inspect', `đúng.${format}`, '-q'], { cwd })).out).toBe('');
});

test.each(['pdf', 'docx'])('a %s that does not: what is wrong, 1', async (format) => {
  const { out, code } = await thuky(['inspect', `sai.${format}`, '--quiet', '--lang', 'en'], { cwd });
  expect(out).toContain('wrong: symbol not in capitals');
  expect(out).not.toContain('✓');
  expect(code).toBe(1);
});

test('JSON for programs', async () => {
  const { out, code } = await thuky(['inspect', 'sai.docx', '--json'], { cwd });
  const rows = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(rows.filter(({ holds }) => holds === false).map(({ id }) => id)).toEqual(['number']);
  expect(code).toBe(1);
});

test('several files, the worst decides; a pipe', async () => {
  const { out, err, code } = await thuky(['inspect', 'đúng.docx', 'chữ.pdf', 'không-có.pdf', 'bài.docx'], { cwd });
  expect(out).toContain('đúng.docx: DOCX');
  expect(err).toContain('Không đọc được chữ.pdf');
  expect(err).toContain('Không thấy tệp không-có.pdf');
  expect(err).toContain('bài.docx: đây là bài báo, không phải văn bản hành chính');
  expect(code).toBe(2);
  const piped = await thuky(['inspect', '-'], { cwd, input: await readFile(join(cwd, 'đúng.docx')) });
  expect(piped.code).toBe(0);
});

test('a damaged file is told, not thrown', async () => {
  const bytes = await readFile(join(cwd, 'đúng.docx'));
  await writeFile(join(cwd, 'hỏng.docx'), bytes.subarray(0, bytes.length / 2));
  const { err, code } = await thuky(['inspect', 'hỏng.docx'], { cwd });
  expect(err).toContain('Không đọc được hỏng.docx');
  expect(code).toBe(2);
});
