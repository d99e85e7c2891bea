/** A disk that is full or read-only: no file is half-written, no old one is gone, and it is said what was done. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { below } from '../cli/below.ts';
import { right } from '../cli/conference.ts';
import { spawned } from '../cli/thuky.ts';
import { temporaryFolder } from '../node/temporary.ts';

const preload = `--import ${new URL('full-disk.mjs', import.meta.url).href}`;
const disk = (refusal: string, room: number) => ({
  NODE_OPTIONS: preload,
  THUKY_TEST_REFUSAL: refusal,
  THUKY_TEST_ROOM: String(room),
});
const flags = ['-k', 'article,minutes', '-f', 'md,txt,html'];
const changed = right.replaceAll('Gia Lai', 'Đắk Lắk');

/** Every output by path. */
async function outputs(cwd: string): Promise<Map<string, string>> {
  const paths = await below(join(cwd, 'out'));
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(cwd, 'out', path), 'utf8')] as const)),
  );
}

async function built(data: Record<string, string>): Promise<{ cwd: string; files: Map<string, string> }> {
  const cwd = await temporaryFolder(data);
  await spawned(['build', 'data', ...flags, '-q'], { cwd });
  return { cwd, files: await outputs(cwd) };
}

test('full after so many bytes: each file is the old one or the new one', async () => {
  const old = await built({ 'data/a.yaml': right, 'data/b.yaml': right });
  const fresh = await built({ 'data/a.yaml': changed, 'data/b.yaml': changed });
  const { cwd } = old;
  const give = (content: string) =>
    Promise.all(['a', 'b'].map((name) => writeFile(join(cwd, `data/${name}.yaml`), content)));
  for (const room of [0, 300, 4000, 12_000]) {
    await give(changed);
    const { code, err } = await spawned(['build', 'data', ...flags], { cwd, env: disk('ENOSPC', room) });
    const now = await outputs(cwd);
    expect([...now.keys()]).toEqual([...old.files.keys()]);
    for (const [path, text] of now) expect([old.files.get(path), fresh.files.get(path)], path).toContain(text);
    expect(now).not.toEqual(fresh.files);
    expect(err).toContain('đĩa đã đầy');
    expect(err).toMatch(/Không làm được|chưa làm/);
    expect(code).toBe(2);

    // With room again, the rest is done, and nothing counts as edited.
    expect((await spawned(['build', 'data', ...flags], { cwd })).code).toBe(0);
    expect(await outputs(cwd)).toEqual(fresh.files);
    await give(right);
    await spawned(['build', 'data', ...flags], { cwd });
    expect(await outputs(cwd)).toEqual(old.files);
  }
});

test('read-only: nothing changes, and the message names the file and the reason', async () => {
  const { cwd, files } = await built({ 'data/a.yaml': right });
  await writeFile(join(cwd, 'data/a.yaml'), changed);
  const { code, err } = await spawned(['build', 'data', ...flags], { cwd, env: disk('EROFS', 1e9) });
  expect(await outputs(cwd)).toEqual(files);
  expect(err).toContain('Không ghi được out/a/article.md: nơi này chỉ cho đọc');
  expect(code).toBe(2);
});

test('a file where the output folder should be is left, and said', async () => {
  const cwd = await temporaryFolder({ 'data/a.yaml': right, out: 'của tôi' });
  const { code, err } = await spawned(['build', 'data', ...flags], { cwd });
  expect(await readFile(join(cwd, 'out'), 'utf8')).toBe('của tôi');
  expect(err).toContain('một phần của đường dẫn là tệp');
  expect(code).toBe(2);
});
