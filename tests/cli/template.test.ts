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
  [['template', 'new', 'Thông cáo'], 'Tên loại văn bản Thông cáo phải là chữ thường'],
  [['template', 'new', '../x'], 'phải là chữ thường'],
  [['template', 'new', 'article'], 'thuky template copy article'],
  [['template', 'copy', 'minuts'], 'Ý bạn là minutes?'],
])('thuky %j is wrong usage', async (args, words) => {
  const cwd = await temporaryFolder();
  const { err, code } = await thuky(args, { cwd });
  expect(err).toContain(words);
  expect(code).toBe(2);
});
