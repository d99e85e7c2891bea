/** Edited by hand: what `thuky build` says and does, and what `thuky clean` leaves. */
import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../node/temporary.ts';
import { below } from './below.ts';
import { right } from './conference.ts';
import { thuky } from './thuky.ts';

const flags = ['build', 'a.yaml', '-k', 'article', '-f', 'md,txt'];
const changed = right.replaceAll('Gia Lai', 'Đắk Lắk');

/** Built once, then `article.md` edited, then the data changed. */
async function edited(): Promise<string> {
  const cwd = await temporaryFolder({ 'a.yaml': right });
  await thuky(flags, { cwd });
  await appendFile(join(cwd, 'out/a/article.md'), 'Sửa tay.\n');
  await writeFile(join(cwd, 'a.yaml'), changed);
  return cwd;
}

test('the edit stays, the new version is beside, the difference is shown, the rest goes on', async () => {
  const cwd = await edited();
  const { err, code } = await thuky(flags, { cwd });
  expect(err).toContain('• out/a/article.md: đã sửa tay, giữ nguyên; bản mới ở out/a/article.moi.md');
  expect(err).toMatch(/ {4}- .*Gia Lai/);
  expect(err).toMatch(/ {4}\+ .*Đắk Lắk/);
  expect(err).toContain('    - Sửa tay.');
  expect(err).toContain('✓ out/a/article.txt');
  expect(err).toContain('Giữ nguyên 1 tệp đã sửa tay.');
  expect(code).toBe(0);
  const read = (name: string) => readFile(join(cwd, 'out/a', name), 'utf8');
  expect(await read('article.md')).toMatch(/Gia Lai[\s\S]*Sửa tay\.\n$/);
  expect(await read('article.moi.md')).toContain('Đắk Lắk');
  expect(await read('article.txt')).toContain('Đắk Lắk');
});

test('the summary says how to take the new version, and names no sibling of an edited file as the one to open', async () => {
  const cwd = await edited();
  const { err } = await thuky([...flags.slice(0, 3), 'article,report', ...flags.slice(4)], { cwd });
  expect(err).toContain('nhận bản mới: đổi tên article.moi.md thành article.md');
  expect(err).toContain('không có phần sửa tay ở out/a/article.md. Làm từ bản đã sửa: thuky typeset out/a/article.md');
  expect(err).toContain('Xem trước tiên: out/a/report.md');
});

test('said also when quiet; not a second time', async () => {
  const cwd = await edited();
  expect((await thuky([...flags, '-q'], { cwd })).err).toContain('article.moi.md');
  expect((await thuky([...flags, '-q'], { cwd })).err).toBe('');
});

test('--force overwrites and keeps the edit; --dry-run only says so', async () => {
  const cwd = await edited();
  const dry = await thuky([...flags, '--force', '--dry-run'], { cwd });
  expect(dry.err).toContain('out/a/article.md: sẽ ghi đè; bản sửa tay được giữ lại');
  expect(await below(join(cwd, 'out'))).toEqual(['a/article.md', 'a/article.txt']);
  const { err } = await thuky([...flags, '--force'], { cwd });
  expect(err).toContain('bản sửa tay ở out/a/article.cu.md');
  expect(await readFile(join(cwd, 'out/a/article.cu.md'), 'utf8')).toContain('Sửa tay.');
  expect(await readFile(join(cwd, 'out/a/article.md'), 'utf8')).not.toContain('Sửa tay.');
});

test('a record that was broken or lost costs no edit', async () => {
  for (const breakRecord of [
    (path: string) => writeFile(path, '{"v":1,"wrote":{"a/article.md":'),
    (path: string) => rm(path),
  ]) {
    const cwd = await edited();
    await breakRecord(join(cwd, 'out/.thuky/a.ndjson'));
    expect((await thuky(flags, { cwd })).code).toBe(0);
    expect(await readFile(join(cwd, 'out/a/article.md'), 'utf8')).toContain('Sửa tay.');
  }
});

test('clean lists what it would remove; with --yes it removes that and nothing else', async () => {
  const cwd = await edited();
  await writeFile(join(cwd, 'out/a/của tôi.txt'), '');
  const all = await below(join(cwd, 'out'));
  const would = await thuky(['clean'], { cwd });
  expect(would.err).toContain('- out/a/article.txt');
  expect(would.err).toContain('  out/a/article.md');
  expect(would.err).toContain('Sẽ xóa 1 tệp');
  expect(await below(join(cwd, 'out'))).toEqual(all);
  const { err, code } = await thuky(['clean', 'out', '--yes'], { cwd });
  expect(err).toContain('Đã xóa 1 tệp.');
  expect(await below(join(cwd, 'out'))).toEqual(['a/article.md', 'a/của tôi.txt'].sort());
  expect(code).toBe(0);
  expect((await thuky(['clean', 'chưa có'], { cwd })).err).toContain('Không có gì để dọn');
});
