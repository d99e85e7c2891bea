/** `thuky build --watch`, and Ctrl-C. */
import { spawn } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { below } from '../cli/below.ts';
import { right, wrong } from '../cli/conference.ts';
import { program } from '../cli/thuky.ts';
import { temporaryFolder } from '../node/temporary.ts';
import { picture } from '../pictures.ts';

/** A running `thuky`, what it says, and its end. */
function start(args: string[], cwd: string) {
  const child = spawn(process.execPath, [program, ...args], { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  child.stderr.on('data', (chunk) => (said += chunk));
  const ended = new Promise<number | null>((done) => child.on('close', done));
  /** Wait until it has said so after `from` letters; gives back how much it has said by then. */
  async function says(words: string, from = 0): Promise<number> {
    for (let tries = 0; tries < 12_000; tries += 1) {
      const at = said.indexOf(words, from);
      if (at >= 0) return at + words.length;
      await new Promise((go) => setTimeout(go, 50));
    }
    throw new Error(`Not said: ${words}\n${said.slice(from)}`);
  }
  return { child, ended, says, text: () => said };
}

const waiting = 'Đang theo dõi thay đổi';

test('first build at once; then data, new data, templates; errors are survived; its own outputs are not input', async () => {
  const template = 'Chỉ có {{cluster.name}}.\n';
  const cwd = await temporaryFolder({ 'data/a.yaml': right, 'mẫu/article/template.md.hbs': template });
  const out = join(cwd, 'data/out');
  const args = ['build', 'data', '--watch', '-o', 'data/out', '-k', 'article', '-f', 'md', '--templates', 'mẫu'];
  const { child, ended, says, text } = start(args, cwd);
  const article = (stem: string) => readFile(join(out, stem, 'article.md'), 'utf8');

  let at = await says(waiting);
  expect(await article('a')).toContain('Cụm thi đua số 7');

  await writeFile(join(cwd, 'data/a.yaml'), right.replace('số 7', 'số 9'));
  at = await says(waiting, at);
  expect(await article('a')).toContain('Cụm thi đua số 9');

  await writeFile(join(cwd, 'data/b.yaml'), wrong);
  at = await says('data/b.yaml:8:1', at);
  at = await says(waiting, at);
  expect(await below(out)).toEqual(['a/article.md']);

  await writeFile(join(cwd, 'data/b.yaml'), right);
  at = await says(waiting, at);
  expect(await below(out)).toEqual(['a/article.md', 'b/article.md']);

  await writeFile(join(cwd, 'mẫu/article/template.md.hbs'), `Mẫu mới. ${template}`);
  at = await says(waiting, at);
  expect(await article('b')).toContain('Mẫu mới.');

  await rm(join(cwd, 'data/b.yaml'));
  at = await says(waiting, at);

  // Quiet now: nothing that it wrote has woken it.
  await new Promise((go) => setTimeout(go, 600));
  expect(text().indexOf('Có thay đổi', at)).toBe(-1);
  // Each build but the first says when it was, and none but the first what to open.
  expect(text().match(/^\d\d:\d\d:\d\d Có thay đổi: /gm)).toHaveLength(5);
  expect(text().match(/Xem trước tiên/g)).toHaveLength(1);
  child.kill('SIGINT');
  expect(await ended).toBe(130);
});

test('Ctrl-C in a build: said what is done, nothing half-written, exit code 130', async () => {
  const data = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`data/hn-${at}.yaml`, right]));
  const cwd = await temporaryFolder(data);
  const { child, ended, says, text } = start(['build', '-k', 'article,report', '-f', 'md,pdf'], cwd);
  await says('✓');
  child.kill('SIGINT');
  expect(await ended).toBe(130);
  expect(text()).toMatch(/Đã dừng: \d+ hội nghị đã xong, \d+ chưa làm/);
  expect((await below(join(cwd, 'out'))).filter((path) => path.includes('.thuky-'))).toEqual([]);
  const done = (await below(join(cwd, 'out'))).length;
  expect(done).toBeGreaterThan(0);
  expect(done).toBeLessThan(160);
});

test('a missing photo is noticed when it arrives, and its folder too', async () => {
  const photos = 'photos:\n  - {file: p.png, caption: Một}\n  - {file: anh/q.png, caption: Hai}\n';
  const cwd = await temporaryFolder({ 'data/a.yaml': right.concat(photos) });
  const { child, ended, says } = start(['build', 'data', '--watch', '-k', 'article', '-f', 'md'], cwd);
  await says(waiting);
  for (const path of ['p.png', 'anh/q.png']) {
    await mkdir(dirname(join(cwd, 'data', path)), { recursive: true });
    await writeFile(join(cwd, 'data', path), picture());
    await expect.poll(() => below(join(cwd, 'out'))).toContain(`a/${path}`);
  }
  child.kill('SIGINT');
  await ended;
});
