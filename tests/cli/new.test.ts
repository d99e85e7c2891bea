/** `thuky new`: a data file that is right as it stands. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { temporaryFolder } from '../node/temporary.ts';
import { thuky } from './thuky.ts';

test('on standard output: the file alone, which check takes as it is', async () => {
  const made = await thuky(['new', 'tong-ket', '--year', '2025', '--name', 'Cụm thi đua số 7']);
  expect([made.code, made.err]).toEqual([0, '']);
  const checked = await thuky(['check', '-'], { input: made.out });
  expect(checked.err).not.toContain('lỗi:');
  expect(checked.code).toBe(0);
  expect(parse(made.out)).toEqual({
    purposes: [{ kind: 'review', period: 2025 }],
    cluster: { name: 'Cụm thi đua số 7' },
  });
});

test('-o writes it and says what to do next; what is there already is never written over', async () => {
  const cwd = await temporaryFolder();
  const args = ['new', 'so-ket', '-o', 'data/a.yaml', '--year', '2025'];
  const first = await thuky(args, { cwd });
  expect(first.err).toContain('✓ data/a.yaml');
  expect(first.err).toContain('thuky check data/a.yaml');
  expect(first.code).toBe(0);
  const before = await readFile(join(cwd, 'data/a.yaml'), 'utf8');
  const second = await thuky([...args, '--name', 'Cụm khác'], { cwd });
  expect(second.err).toContain('Đã có data/a.yaml: giữ nguyên');
  expect(second.code).toBe(1);
  expect(await readFile(join(cwd, 'data/a.yaml'), 'utf8')).toBe(before);
});

test('--dry-run only tells', async () => {
  const cwd = await temporaryFolder();
  const { err, code } = await thuky(['new', 'so-ket', '-o', 'a.yaml', '--dry-run'], { cwd });
  expect(err).toContain('Sẽ viết a.yaml');
  expect(code).toBe(0);
  expect(await readdir(cwd)).toEqual([]);
});

test('the first line leads editors to a schema: a copy beside or above, else the one of the package', async () => {
  const cwd = await temporaryFolder({ 'data/schema/conference.schema.json': '{}' });
  const schemaOf = async (path: string) => {
    await thuky(['new', 'so-ket', '-o', path, '-q'], { cwd });
    return (await readFile(join(cwd, path), 'utf8')).split('\n')[0]?.replace('# yaml-language-server: $schema=', '');
  };
  expect(await schemaOf('data/a.yaml')).toBe('./schema/conference.schema.json');
  expect(await schemaOf('data/2025/a.yaml')).toBe('../schema/conference.schema.json');
  expect(await schemaOf('a.yaml')).toBe('./data/schema/conference.schema.json');

  const away = await temporaryFolder();
  const { out } = await thuky(['new', 'so-ket'], { cwd: away });
  const address = out.split('\n')[0]?.split('$schema=')[1] ?? '';
  expect(address).toBe(pathToFileURL(fileURLToPath(address)).href);
  expect(JSON.parse(await readFile(new URL(address), 'utf8')).$schema).toContain('draft-07');
});

test.each([
  [['new', 'tong-kt'], 'Không có loại hội nghị tong-kt; có tong-ket, so-ket'],
  [['new', 'tong-kt'], 'Ý bạn là tong-ket?'],
  [['new', 'so-ket', '--year', '25'], '--year không nhận 25; cần một năm dạng 2025'],
  [['new'], 'Thiếu loại hội nghị: tong-ket'],
])('thuky %j is wrong usage', async (args, words) => {
  const { err, code, out } = await thuky(args);
  expect(err).toContain(words);
  expect([code, out]).toEqual([2, '']);
});
