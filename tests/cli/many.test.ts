/** Many files: only what changed, several at once, and words for programs. */
import { mkdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../node/temporary.ts';
import { picture } from '../pictures.ts';
import { below } from './below.ts';
import { right, wrong } from './conference.ts';
import { thuky } from './thuky.ts';

const flags = ['-k', 'article', '-f', 'md,txt'];
const changed = right.replaceAll('Gia Lai', 'Đắk Lắk');
const numbered = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`data/hn-${at}.yaml`, right.replace('số 7', `số ${at}`)]),
  );

test('nothing changed: said so, and no file touched', async () => {
  const cwd = await temporaryFolder({ 'data/a.yaml': right, 'data/b.yaml': right });
  await thuky(['build', ...flags], { cwd });
  const before = await stat(join(cwd, 'out/a/article.md'));
  const { err, code } = await thuky(['build', ...flags], { cwd });
  expect(err).toContain('Không có gì thay đổi: out/ đã đúng với 2 hội nghị.');
  expect(err).not.toContain('✓');
  expect((await stat(join(cwd, 'out/a/article.md'))).ino).toBe(before.ino);
  expect(code).toBe(0);
});

/** What is changed → which documents are written again. */
const changes = [
  ['data', (cwd: string) => writeFile(join(cwd, 'data/a.yaml'), changed), ['a'], []],
  ['a deleted output', (cwd: string) => rm(join(cwd, 'out/b/article.md')), ['b'], []],
  ['a template', (cwd: string) => writeFile(join(cwd, 'mẫu/article/template.md.hbs'), 'Mẫu mới.\n'), ['a', 'b'], []],
  ['a date of a file alone', (cwd: string) => utimes(join(cwd, 'data/a.yaml'), 1, 1), [], []],
  ['the way of HTML, of which there is none', async () => {}, [], ['--html', 'fragment']],
] as const;

test('what is changed is written again, and nothing else', async () => {
  const cwd = await temporaryFolder({
    'data/a.yaml': right,
    'data/b.yaml': right,
    'mẫu/article/template.md.hbs': 'Mẫu của {{cluster.name}}, {{cluster.members.0.unit}}.\n',
  });
  const args = ['build', '--templates', 'mẫu', '-k', 'article', '-f', 'md'];
  expect((await thuky(args, { cwd })).code).toBe(0);
  for (const [what, change, expected, more] of changes) {
    await change(cwd);
    const { err } = await thuky([...args, ...more], { cwd });
    const written = [...err.matchAll(/✓ out\/(\w)\/article\.md/g)].map(([, name]) => name);
    expect(written, what).toEqual(expected);
  }
});

test('warnings are said again, and count again', async () => {
  const cwd = await temporaryFolder({ 'data/a.yaml': right });
  const args = ['build', '-k', 'report', '-f', 'md', '--frail'];
  const [first, second] = [await thuky(args, { cwd }), await thuky(args, { cwd })];
  expect(first.err).toContain('frame-complete');
  expect(second.err).toContain('frame-complete');
  expect([first.code, second.code]).toEqual([1, 1]);
});

test('an input with errors is told at the end, with its count; the others are built', async () => {
  const cwd = await temporaryFolder({ 'data/a.yaml': right, 'data/b.yaml': wrong });
  const { err, code } = await thuky(['build', ...flags], { cwd });
  expect(err).toMatch(/Không làm được 1 trên 2 hội nghị:\n {2}data\/b\.yaml: 1 lỗi\n$/);
  expect(code).toBe(1);
});

test('of several conferences, what each form lacks is one line a file', async () => {
  const cwd = await temporaryFolder({ 'data/a.yaml': right, 'data/b.yaml': right });
  const { err } = await thuky(['build', '-k', 'report,minutes', '-f', 'md'], { cwd });
  expect(err).not.toContain('frame-complete');
  for (const name of ['a', 'b'])
    expect(
      err.match(new RegExp(`^data/${name}\\.yaml: cảnh báo: .*còn chỗ chấm.*thuky check data/${name}\\.yaml$`, 'gm')),
    ).toHaveLength(1);
  // As many as there are lines, not as there are documents.
  expect(err.match(/cảnh báo: /g)).toHaveLength(2);
  expect(err).toContain('\n2 cảnh báo.\n');
  const { err: one } = await thuky(['check', 'data/a.yaml'], { cwd });
  expect(one).toContain('ngày ký (official.report.signed)');
  expect(one).toContain('họ và tên thư ký (official.minutes.secretary.name)');
});

test('the last line names what to open: the longest article, whatever its name', async () => {
  const long = right + Array.from({ length: 30 }, (_, index) => `  - {group: đại biểu đoàn số ${index}}\n`).join('');
  const cwd = await temporaryFolder({ 'data/a.yaml': right, 'data/b.yaml': long });
  const args = ['build', '-k', 'article', '-f', 'html,md'];
  expect((await thuky(args, { cwd })).err).toMatch(/Xem trước tiên: out\/b\/article\.html\n$/);
  const shown = await temporaryFolder({ 'data/vi-du-day-du.yaml': right, 'data/b.yaml': long });
  expect((await thuky(args, { cwd: shown })).err).toMatch(/Xem trước tiên: out\/b\/article\.html\n$/);
});

test('what to open is a document, never a photo beside it; also when nothing changed, or a photo alone', async () => {
  const data = right.concat('photos:\n  - {file: p.png, caption: Toàn cảnh hội nghị}\n');
  const cwd = await temporaryFolder({ 'data/a.yaml': data, 'data/p.png': picture() });
  const args = ['build', '-k', 'article,report', '-f', 'html,md'];
  const first = /Xem trước tiên: out\/a\/article\.html\n$/;
  expect((await thuky(args, { cwd })).err).toMatch(first);
  const { err } = await thuky(args, { cwd });
  expect(err).toContain('Không có gì thay đổi');
  expect(err).toMatch(first);
  await writeFile(join(cwd, 'data/p.png'), picture(2));
  const { err: anew } = await thuky(args, { cwd });
  expect(anew).toContain('✓ out/a/p.png');
  expect(anew).toMatch(first);
});

test('many conferences: one line each, and none of a bar where there is no terminal', async () => {
  const cwd = await temporaryFolder(numbered(13));
  const { err } = await thuky(['build', '-k', 'article', '-f', 'md'], { cwd });
  expect(err.match(/✓ data\/hn-\d+\.yaml: 1 tệp\n/g)?.length).toBe(13);
  expect(err).not.toMatch(/[█░\r]/);
});

test('a quoted pattern means the same in every shell', async () => {
  const cwd = await temporaryFolder({ 'data/2023/a.yaml': right, 'data/2024/b.yaml': right, 'data/c.txt': '' });
  await mkdir(join(cwd, 'data/out'), { recursive: true });
  await thuky(['build', 'data/**/*.*', ...flags, '-q', '-o', 'data/out'], { cwd });
  expect(await below(join(cwd, 'data/out'))).toEqual([
    'a/article.md',
    'a/article.txt',
    'b/article.md',
    'b/article.txt',
  ]);
});

test('--json: lines whose keys are a promise', async () => {
  const cwd = await temporaryFolder({ 'data/a.yaml': right, 'data/b.yaml': wrong });
  const { out, err, code } = await thuky(['build', '--json', '-k', 'article', '-f', 'md'], { cwd });
  const lines = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.every(({ version }) => version === 1)).toBe(true);
  expect(
    lines
      .filter(({ type, severity }) => type !== 'message' || severity === 'error')
      .map((line) => Object.keys(line).join()),
  ).toEqual([
    'type,version,out,total,dryRun',
    'type,version,input,kind,path,state,beside,reason',
    'type,version,input,state,files,reason,stage',
    'type,version,file,line,column,endLine,endColumn,ruleId,severity,reason,remedy,actual,expected',
    'type,version,input,state,files,reason,stage',
    'type,version,built,unchanged,failed,stopped,written,kept,offered,exitCode',
  ]);
  expect(lines.at(-1)).toMatchObject({ built: 1, failed: 1, written: 1, exitCode: 1 });
  expect([err, code]).toEqual(['', 1]);
});

test('--deps: what each output is made from, as JSON and for make', async () => {
  const cwd = await temporaryFolder({
    'data/a b.yaml': right.concat('photos:\n  - {file: p.jpg, caption: Toàn cảnh hội nghị}\n'),
    'data/p.jpg': picture(),
    'mẫu/partials/x.md.hbs': 'x',
  });
  const args = ['build', '-q', '-k', 'article', '-f', 'md', '--templates', 'mẫu'];
  const needs = ['data/a b.yaml', 'data/p.jpg', 'mẫu/partials/x.md.hbs'];
  for (const _ of ['made', 'unchanged']) {
    const { out } = await thuky([...args, '--deps', 'data'], { cwd });
    expect(JSON.parse(out)).toMatchObject({ version: 1, conferences: [{ input: 'data/a b.yaml', needs }] });
  }
  const { out } = await thuky([...args, '--deps=make'], { cwd });
  expect(out).toContain('out/a\\ b/article.md');
  expect(out).toContain(': data/a\\ b.yaml data/p.jpg mẫu/partials/x.md.hbs\n');
});

test('--dry-run says what would be written and writes nothing', async () => {
  const cwd = await temporaryFolder({ 'data/a.yaml': right });
  const { err, code } = await thuky(['build', ...flags, '--dry-run'], { cwd });
  expect(err).toContain('+ sẽ viết out/a/article.md');
  expect(err).toContain('Sẽ viết 2 tệp cho 1 hội nghị vào out/; chưa viết gì.');
  await expect(stat(join(cwd, 'out'))).rejects.toThrow();
  expect(code).toBe(0);
});

test.each([
  [['-j', '0'], '--jobs không nhận 0'],
  [['--timeout', 'lâu'], '--timeout không nhận lâu'],
  [['--deps', '--json'], 'Không dùng --deps cùng với --json'],
  [['-', '--watch'], '--watch không theo dõi được đầu vào chuẩn'],
])('%j is wrong usage', async (more, words) => {
  const cwd = await temporaryFolder({ 'data/a.yaml': right });
  const { err, code } = await thuky(['build', ...more], { cwd });
  expect(err).toContain(words);
  expect(code).toBe(2);
});

test('a pattern by which two conferences meet: the first has the path, and it is said', async () => {
  const cwd = await temporaryFolder({ 'data/a.yaml': right, 'data/b.yaml': changed });
  for (const _ of ['made', 'again']) {
    const { err, code } = await thuky(['build', '-k', 'article', '-f', 'md', '-o', 'tin/{kind}.{ext}'], { cwd });
    expect(err).toContain('Hai hội nghị cùng viết vào tin/article.md');
    expect(await readFile(join(cwd, 'tin/article.md'), 'utf8')).toContain('Gia Lai');
    expect(await below(join(cwd, 'tin'))).toEqual(['article.md']);
    expect(code).toBe(1);
  }
});
