/** `thuky typeset`: Markdown becomes documents. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { report } from '../inspect/samples.ts';
import { temporaryFolder, visible } from '../node/temporary.ts';
import { picture } from '../pictures.ts';
import { thuky } from './thuky.ts';

const start = async (...path: string[]): Promise<string> =>
  (await readFile(join(...path))).subarray(0, 4).toString('latin1');

test('a PDF beside the file by default', async () => {
  const cwd = await temporaryFolder({ 'hồ sơ/báo cáo.md': report });
  const { out, err, code } = await thuky(['typeset', 'hồ sơ/báo cáo.md'], { cwd });
  expect(await visible(join(cwd, 'hồ sơ'))).toEqual(['báo cáo.md', 'báo cáo.pdf']);
  expect(err).toBe('✓ hồ sơ/báo cáo.pdf\n');
  expect([out, code]).toEqual(['', 0]);
});

test('several formats beside it, in a folder, or under names of their own', async () => {
  const cwd = await temporaryFolder({ 'a.md': report });
  await thuky(['typeset', 'a.md', '-f', 'docx,txt'], { cwd });
  await thuky(['typeset', 'a.md', '-f', 'docx,txt', '-o', 'nộp'], { cwd });
  await thuky(['typeset', 'a.md', '-o', 'b.html', '-o', 'c.docx'], { cwd });
  await thuky(['typeset', 'a.md', '-f', 'txt', '-o', 'd.text'], { cwd });
  expect(await visible(cwd)).toEqual(['a.docx', 'a.md', 'a.txt', 'b.html', 'c.docx', 'd.text', 'nộp']);
  expect(await visible(join(cwd, 'nộp'))).toEqual(['a.docx', 'a.txt']);
  expect(await start(cwd, 'c.docx')).toMatch(/^PK/);
});

test('a pipe in, a pipe out', async () => {
  const piped = await thuky(['typeset', '-', '-f', 'txt'], { input: report });
  expect(piped.out).toContain('Số: 05/BC-VKS');
  expect([piped.err, piped.code]).toEqual(['', 0]);
  expect((await thuky(['typeset'], { input: report })).bytes.subarray(0, 4).toString()).toBe('%PDF');
  const cwd = await temporaryFolder({});
  await thuky(['typeset', '-', '-o', 'x.docx'], { cwd, input: report });
  expect(await start(cwd, 'x.docx')).toMatch(/^PK/);
});

test('what the front matter lacks is told with its place; the document is made with blanks', async () => {
  const { out, err, code } = await thuky(['typeset', '-', '-f', 'txt', '--file-path', 'báo-cáo.md'], {
    input: report.replace('number: "05"\n', ''),
  });
  expect(err).toMatch(/báo-cáo\.md:1:1: cảnh báo: .*“number”/);
  expect(out).toContain('Số: ……/BC-VKS');
  expect(code).toBe(0);
});

test('a misspelt key stops it, with its place and what was meant', async () => {
  const cwd = await temporaryFolder({ 'a.md': report.replace('abstract:', 'abstrct:') });
  const { err, code } = await thuky(['typeset', 'a.md'], { cwd });
  expect(err).toMatch(/a\.md:13:1: lỗi: .*“abstrct”/);
  expect(err).toContain('“abstract”');
  expect(await visible(cwd)).toEqual(['a.md']);
  expect(code).toBe(1);
});

test('photos beside the file; links are copied where the page goes', async () => {
  const words = '---\ntitle: a\n---\n\n![](photos/x.png "Ảnh")\n\n![](photos/mất.png "Mất")\n';
  const cwd = await temporaryFolder({ 'in/a.md': words, 'in/photos/x.png': picture() });
  const { err } = await thuky(['typeset', 'in/a.md', '-o', 'out/a.html', '--photos', 'link'], { cwd });
  expect(err).toMatch(/in\/a\.md:7:1: .*in\/photos\/mất\.png/);
  expect(new Uint8Array(await readFile(join(cwd, 'out/photos/x.png')))).toEqual(picture());
});

test('never over its own source', async () => {
  const cwd = await temporaryFolder({ 'a.md': report });
  for (const args of [
    ['-f', 'md'],
    ['-o', './a.md'],
  ]) {
    const { err, code } = await thuky(['typeset', 'a.md', ...args], { cwd });
    expect(err).toContain('ghi đè');
    expect(code).toBe(2);
  }
  expect(await readFile(join(cwd, 'a.md'), 'utf8')).toBe(report);
});

test.each([
  [['typeset', 'a.md', '-f', 'pfd'], 'pdf'],
  [['typeset', 'a.md', '-o', 'x.odt'], 'odt'],
  [['typeset', '-', '-f', 'pdf,docx'], 'một định dạng'],
])('wrong usage: %j', async (args, said) => {
  const { err, code } = await thuky(args, { input: report });
  expect(err).toContain(said);
  expect(code).toBe(2);
});

test('a .md that is not there is wrong usage; where the document lies beside, it is said how to make it', async () => {
  const cwd = await temporaryFolder({ 'out/a/report.pdf': '' });
  const { err, code } = await thuky(['typeset', 'không-có.md'], { cwd });
  expect(err).toContain('thuky: Không thấy tệp không-có.md\n');
  expect(code).toBe(2);
  const beside = await thuky(['typeset', 'out/a/report.md'], { cwd });
  expect(beside.err).toContain('Mới có out/a/report.pdf; viết bản .md trước bằng: thuky build … -k report -f md');
  expect(beside.code).toBe(2);
});
