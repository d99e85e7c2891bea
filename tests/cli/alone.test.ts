/** Commands that write one file lose nothing of a person's either. */
import { appendFile, readdir, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../node/temporary.ts';
import { thuky } from './thuky.ts';

const data = (title: string): string => `purposes: [{kind: review, period: 2025}]\ndate: 2025-12-19\ntitle: ${title}\n`;

/** A command that writes `to`, and how what it would write is changed. */
const commands: [name: string, args: string[], to: string, change: (cwd: string) => Promise<void>][] = [
  [
    'render',
    ['render', 'article', 'a.yaml', '-o', 'bai.md'],
    'bai.md',
    (cwd) => writeFile(join(cwd, 'a.yaml'), data('Hội nghị hai')),
  ],
  ['typeset', ['typeset', 'in.md', '-f', 'txt'], 'in.txt', (cwd) => appendFile(join(cwd, 'in.md'), '\nThêm.\n')],
  ['tidy', ['tidy', 'in.txt', '-o', 'sach.md'], 'sach.md', (cwd) => appendFile(join(cwd, 'in.txt'), '\nThêm.\n')],
  [
    'feed',
    ['feed', 'a.yaml', '--site', 'https://a.vn/', '-o', 'tin.xml'],
    'tin.xml',
    (cwd) => writeFile(join(cwd, 'a.yaml'), data('Hội nghị hai')),
  ],
];

test.each(commands)('%s keeps what a person wrote', async (name, args, to, change) => {
  const cwd = await temporaryFolder({
    'a.yaml': data('Hội nghị một'),
    'in.md': '---\nkind: article\nlayout: article\ntitle: Bài\n---\n\nMột câu.\n',
    ...(name === 'tidy' && { 'in.txt': 'Một bài.\n\nMột đoạn.\n' }),
  });
  const read = (file: string) => readFile(join(cwd, file), 'utf8');
  const [stem, ending] = to.split('.');

  expect((await thuky(args, { cwd })).code).toBe(0);
  const first = await read(to);
  await change(cwd);
  // Its own work it writes over, and says no more.
  expect((await thuky(args, { cwd })).code).toBe(0);
  const second = await read(to);
  expect(second).not.toBe(first);
  expect((await readdir(cwd)).filter((file) => /\.(?:moi|cu)\./.test(file))).toEqual([]);

  await writeFile(join(cwd, to), `${second}sửa tay\n`);
  await change(cwd).then(() => appendFile(join(cwd, 'a.yaml'), 'byline: An\n'));
  const kept = await thuky(args, { cwd });
  expect(kept.code).toBe(0);
  expect(await read(to)).toBe(`${second}sửa tay\n`);
  expect(kept.err).toContain(`${stem}.moi.${ending}`);
  const beside = await read(`${stem}.moi.${ending}`);

  await rm(join(cwd, `${stem}.moi.${ending}`));
  expect((await thuky(args, { cwd })).err).toContain('Thêm --force để ghi đè');

  expect((await thuky([...args, '--force'], { cwd })).code).toBe(0);
  expect(await read(to)).toBe(beside);
  expect(await read(`${stem}.cu.${ending}`)).toBe(`${second}sửa tay\n`);
});

test('a file that thuky did not write is a person’s', async () => {
  const cwd = await temporaryFolder({ 'a.yaml': data('Hội nghị'), 'bai.md': 'của tôi\n' });
  const { err } = await thuky(['render', 'article', 'a.yaml', '-o', 'bai.md'], { cwd });
  expect(await readFile(join(cwd, 'bai.md'), 'utf8')).toBe('của tôi\n');
  expect(err).toContain('bai.moi.md');
});

test('the data file is never the target', async () => {
  const cwd = await temporaryFolder({ 'a.yaml': data('Hội nghị') });
  const { code } = await thuky(['render', 'article', 'a.yaml', '-f', 'md', '-o', './a.yaml'], { cwd });
  expect(code).toBe(2);
  expect(await readFile(join(cwd, 'a.yaml'), 'utf8')).toBe(data('Hội nghị'));
});

test('a link stays a link: its target is written', async () => {
  const cwd = await temporaryFolder({ 'a.yaml': data('Hội nghị') });
  await thuky(['render', 'article', 'a.yaml', '-o', 'that.md'], { cwd });
  await symlink('that.md', join(cwd, 'lien.md'));
  await writeFile(join(cwd, 'a.yaml'), data('Hội nghị mới'));
  await thuky(['render', 'article', 'a.yaml', '-o', 'lien.md'], { cwd });
  expect(await readlink(join(cwd, 'lien.md'))).toBe('that.md');
  expect(await readFile(join(cwd, 'that.md'), 'utf8')).toContain('Hội nghị mới');
});

test('what typeset makes of an edited text is an edit too: the next build keeps both', async () => {
  const cwd = await temporaryFolder({ 'a.yaml': data('Hội nghị') });
  const build = ['build', 'a.yaml', '-k', 'article', '-f', 'md,txt'];
  await thuky(build, { cwd });
  await appendFile(join(cwd, 'out/a/article.md'), '\nThêm một câu.\n');
  await thuky(['typeset', 'out/a/article.md', '-f', 'txt'], { cwd });
  await appendFile(join(cwd, 'a.yaml'), 'byline: An\n');
  const { err } = await thuky(build, { cwd });
  expect(err).toContain('article.md: đã sửa tay');
  expect(err).toContain('article.txt: đã sửa tay');
});
