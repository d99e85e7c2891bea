/** kill -9 at 200 moments: every file is whole, old or new, and no hand edit is lost. */
import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { below } from '../cli/below.ts';
import { right } from '../cli/conference.ts';
import { program, spawned } from '../cli/thuky.ts';
import { temporaryFolder } from '../node/temporary.ts';

const saving = fileURLToPath(new URL('saving.mjs', import.meta.url));
const data = [right, right.replaceAll('Gia Lai', 'Đắk Lắk')] as const;
const flags = ['build', 'data', '-q', '-k', 'article,report', '-f', 'md,txt,html'];

type Texts = Record<string, string>;

/** Numbers from 0 to 1, the same at every run. Source: https://en.wikipedia.org/wiki/Linear_congruential_generator */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Run Node and kill it after so many milliseconds, counted from its first word where `talks`. */
function killed(cwd: string, args: string[], { after, talks }: { after: number; talks: boolean }): Promise<void> {
  const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'ignore'] });
  const kill = () => void setTimeout(() => child.kill('SIGKILL'), after);
  if (talks) child.stdout.once('data', kill);
  else kill();
  child.stdout.resume();
  return new Promise((done) => child.on('close', () => done()));
}

/** What clean builds of each version hold, by path. */
async function versions(args: string[]): Promise<[Texts, Texts]> {
  const [one, two] = await Promise.all(
    data.map(async (version) => {
      const cwd = await temporaryFolder({ 'data/a.yaml': version });
      await spawned(args, { cwd });
      return texts(cwd);
    }),
  );
  return [one!, two!];
}

/** Files of the output folder by path, byte for byte, without those on their way in. */
async function texts(cwd: string): Promise<Texts> {
  const paths = (await below(join(cwd, 'out'))).filter((path) => !/\.thuky-(new|old)$/.test(path));
  const read = paths.map(async (path) => [path, await readFile(join(cwd, 'out', path), 'latin1')] as const);
  return Object.fromEntries(await Promise.all(read));
}

/**
 * Kill, look, and again. Every fifth time somebody edits first; that file must stay to the letter,
 * with the new version of it beside.
 */
async function rounds(
  count: number,
  cwd: string,
  whole: [Texts, Texts],
  kill: (round: number) => Promise<void>,
): Promise<void> {
  const edited = join(cwd, 'out/a/article.txt');
  let edit = '';
  for (let round = 0; round < count; round += 1) {
    if (round % 5 === 0) {
      edit = `Edited ${round}.`;
      await writeFile(edited, edit);
    }
    await kill(round);
    for (const [path, text] of Object.entries(await texts(cwd))) {
      const name = path.replace(/\.moi(-\d+)?\./, '.');
      const known = path === 'a/article.txt' ? [edit] : whole.map((version) => version[name]);
      expect(known, `${path} in round ${round}`).toContain(text);
    }
    expect(await readFile(edited, 'utf8')).toBe(edit);
  }
}

test('150 kills while documents are saved', async () => {
  const whole = await versions([...flags.slice(0, -1), 'md,txt,html,pdf']);
  expect(Object.keys(whole[0]).length).toBe(8);
  const lane = async (seed: number): Promise<void> => {
    const next = numbers(seed);
    const cwd = await temporaryFolder({
      'a.yaml': right,
      'versions.json': JSON.stringify(whole),
      'out/a/article.txt': '',
    });
    await rounds(75, cwd, whole, () =>
      killed(cwd, [saving, 'a.yaml', 'versions.json'], { after: next() * 40, talks: next() < 0.8 }),
    );
  };
  await Promise.all([lane(1), lane(2)]);
});

test('50 kills of the whole command', async () => {
  const whole = await versions(flags);
  const lane = async (seed: number): Promise<void> => {
    const next = numbers(seed);
    const cwd = await temporaryFolder({ 'data/a.yaml': right });
    const start = performance.now();
    await spawned(flags, { cwd });
    const usual = performance.now() - start;
    await rounds(25, cwd, whole, async (round) => {
      await writeFile(join(cwd, 'data/a.yaml'), data[(round + 1) % 2]!);
      await killed(cwd, [program, ...flags], { after: usual * (0.3 + next() * 0.8), talks: false });
    });
    // After all that, one build puts everything right, and clears what was left.
    await writeFile(join(cwd, 'data/a.yaml'), data[1]);
    await spawned(flags, { cwd });
    const { 'a/article.txt': _, 'a/article.moi.txt': __, ...rest } = await texts(cwd);
    const { 'a/article.txt': ___, ...expected } = whole[1]!;
    expect(rest).toEqual(expected);
    expect((await below(join(cwd, 'out'))).filter((path) => path.includes('.thuky-'))).toEqual([]);
  };
  await Promise.all([lane(3), lane(4)]);
});
