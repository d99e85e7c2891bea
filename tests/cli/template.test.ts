/** `thuky template`: a kind of document of one's own in one command. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../node/temporary.ts';
import { right } from './conference.ts';
import { thuky } from './thuky.ts';

test('new: checks clean and makes a document at once; says how to check and to try', async () => {
  const cwd = await temporaryFolder({ 'data/a.yaml': right });
  const made = await thuky(['template', 'new', 'thong-cao'], { cwd });
  expect(made.err).toContain('✓ templates/thong-cao/template.md.hbs');
  expect(made.err).toContain('thuky check --templates templates');
  expect(made.err).toContain('--watch');
  expect(made.code).toBe(0);
  const checked = await thuky(['check', '--templates', 'templates'], { cwd });
  expect(checked.err).not.toMatch(/thong-cao.*(lỗi|cảnh báo)/);
  expect(checked.code).toBe(0);
  const { out, code } = await thuky(['render', 'thong-cao', 'data/a.yaml', '--templates', 'templates'], { cwd });
  expect(out).toContain('Cụm thi đua số 7 đã tổ chức');
  expect(out).toContain('## Tham dự');
  expect(out).not.toContain('{{');
  expect(code).toBe(0);
});

test('new: a name in Vietnamese is the title, its folder has no marks', async () => {
  const cwd = await temporaryFolder({ 'data/a.yaml': right });
  const made = await thuky(['template', 'new', 'Thông báo'], { cwd });
  expect(made.err).toContain('✓ templates/thong-bao/kind.yaml');
  expect(made.err).toContain('thuky build -k thong-bao');
  expect(await readFile(join(cwd, 'templates/thong-bao/kind.yaml'), 'utf8')).toContain('title: Thông báo\n');
  const { out } = await thuky(['render', 'thong-bao', 'data/a.yaml', '--templates', 'templates'], { cwd });
  expect(out).toMatch(/## Tham dự\n\n\p{Lu}/u);

  const unloaded = await thuky(['build', '-k', 'thong-bao'], { cwd });
  expect(unloaded.err).toContain('thêm --templates templates');
  expect(unloaded.code).toBe(2);
});

test.each([
  ['bai-bao', 'article'],
  ['Biên bản', 'minutes'],
  ['bao-cao', 'report'],
  ['tin-van', 'brief'],
  ['bien-bn', 'minutes'],
])('build -k %s: %s is suggested', async (kind, meant) => {
  const cwd = await temporaryFolder({ 'data/a.yaml': right });
  const { err, code } = await thuky(['build', '-k', kind], { cwd });
  expect(err).toContain(`Có phải là “${meant}”?`);
  expect(code).toBe(2);
});

test('copy: the files of a built-in kind, which make the same document', async () => {
  const cwd = await temporaryFolder({ 'data/a.yaml': right });
  expect((await thuky(['template', 'copy', 'minutes', '--into', 'mẫu'], { cwd })).code).toBe(0);
  expect(await readFile(join(cwd, 'mẫu/minutes/template.md.hbs'), 'utf8')).toContain('{{');
  const own = await thuky(['render', 'minutes', 'data/a.yaml', '--templates', 'mẫu'], { cwd });
  const built = await thuky(['render', 'minutes', 'data/a.yaml'], { cwd });
  expect(own.out).toBe(built.out);
});

test('a copy that was changed is not written over', async () => {
  const cwd = await temporaryFolder({ 'templates/article/sapo.md.hbs': 'của tôi' });
  const { err } = await thuky(['template', 'copy', 'article'], { cwd });
  expect(err).toContain('Đã có templates/article/sapo.md.hbs: giữ nguyên');
  expect(await readFile(join(cwd, 'templates/article/sapo.md.hbs'), 'utf8')).toBe('của tôi');
});

test.each([
  [['template', 'new', '../x'], 'Không lập được thư mục mẫu từ ../x'],
  [['template', 'new', '…'], 'Xem hướng dẫn: thuky template new --help'],
  [['template', 'new', 'article'], 'thuky template copy article'],
  [['template', 'copy', 'minuts'], 'Ý bạn là minutes?'],
])('thuky %j is wrong usage', async (args, words) => {
  const cwd = await temporaryFolder();
  const { err, code } = await thuky(args, { cwd });
  expect(err).toContain(words);
  expect(code).toBe(2);
});
