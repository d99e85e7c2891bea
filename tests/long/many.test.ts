/** Builds of many files as programs of their own: several workers, make, and Ctrl-C. */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { readdir, readFile, rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { below } from '../cli/below.ts';
import { right } from '../cli/conference.ts';
import { command, program, thuky } from '../cli/thuky.ts';
import { temporaryFolder } from '../node/temporary.ts';
import { picture } from '../pictures.ts';

const present = (name: string) => spawnSync(name, ['--version']).status === 0;
const numbered = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`data/hn-${at}.yaml`, right.replace('số 7', `số ${at}`)]),
  );

test('the same bytes with one worker and with three, in one go and one by one', async () => {
  const cwd = await temporaryFolder(numbered(14));
  const args = ['-k', 'article', '-f', 'md,docx', '-q'];
  await thuky(['build', ...args, '-j', '1', '-o', 'một'], { cwd });
  await thuky(['build', ...args, '-j', '3', '-o', 'ba'], { cwd });
  await thuky(['build', 'data/hn-3.yaml', ...args, '-o', 'riêng'], { cwd });
  const paths = await below(join(cwd, 'một'));
  expect(paths.length).toBe(28);
  for (const path of paths) {
    const one = await readFile(join(cwd, 'một', path));
    expect((await readFile(join(cwd, 'ba', path))).equals(one), path).toBe(true);
    if (path.startsWith('hn-3/')) expect((await readFile(join(cwd, 'riêng', path))).equals(one), path).toBe(true);
  }
});

test.runIf(present('make'))(
  '--deps=make: make builds once, again for what changed, and outlives a deleted photo',
  async () => {
    const cwd = await temporaryFolder({
      'data/a.yaml': right.concat('photos:\n  - {file: p.png, caption: Toàn cảnh hội nghị}\n'),
      'data/p.png': picture(),
      'thuky.config.yaml': 'json-ld: false\n',
      Makefile: `-include built.d\nbuilt.d out/a/article.md:\n\techo RUN\n\t${process.execPath} ${program} build -q -k article -f md --deps=make > built.d\n`,
    });
    const make = async () => {
      const { out, err, code } = await command('make', ['out/a/article.md'], { cwd });
      expect([code, err]).toEqual([0, expect.not.stringContaining('***')]);
      return out.includes('RUN');
    };
    await make();
    expect(await make()).toBe(false);
    for (const file of ['data/p.png', 'thuky.config.yaml']) {
      const later = new Date(Date.now() + 5);
      await utimes(join(cwd, file), later, later);
      expect(await make(), file).toBe(true);
      expect(await make(), file).toBe(false);
    }
    await rm(join(cwd, 'data/p.png'));
    expect(await make()).toBe(true);
    const { out } = await thuky(['build', '-q', '-k', 'article', '-f', 'md', '--deps'], { cwd });
    expect(JSON.parse(out).conferences).toMatchObject([
      { needs: ['data/a.yaml', 'thuky.config.yaml'], missing: ['data/p.png'] },
    ]);
  },
);

test('Ctrl-C in the midst of a build: 130, whole files, nothing half-written beside them', async () => {
  const cwd = await temporaryFolder();
  const data = fileURLToPath(new URL('../../data', import.meta.url));
  for (let n = 0; n < 6; n++) cpSync(join(data, 'vi-du-day-du.yaml'), join(cwd, `data/${n}.yaml`), { recursive: true });
  const child = spawn(process.execPath, [program, 'build', 'data', '--no-config'], { cwd });
  let said = '';
  const ended = new Promise<{ code: number | null }>((done) => {
    child.on('close', (code) => done({ code }));
    child.stderr.on('data', (chunk) => {
      if (said === '') child.kill('SIGINT');
      said += chunk;
    });
  });
  expect((await ended).code).toBe(130);
  const left = await readdir(cwd, { recursive: true });
  expect(left.filter((path) => /\.tmp$|\.new|~$/.test(path))).toEqual([]);
});
