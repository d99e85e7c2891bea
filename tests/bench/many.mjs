/** Many conferences in one go, one or two at once, and one rebuilt under `--watch`. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { runOnce } from './cold.mjs';
import { median } from './figures.mjs';
import { dataOf, root } from './samples.mjs';

export const program = `${root}dist/cli/main.js`;
const build = [process.execPath, program, 'build', '-q', '--no-config'];

/** Build `count` conferences × 3 kinds as Markdown with one worker and with two, `turns` times each, and once more unchanged. */
export function runMany(folder, { count, turns }) {
  mkdirSync(`${folder}/data`, { recursive: true });
  for (let number = 0; number < count; number += 1) writeFileSync(`${folder}/data/${number}.yaml`, dataOf(number));
  const ask = (jobs, more) =>
    runOnce([...build, '-k', 'article,report,minutes', '-f', 'md', '-j', jobs, ...more], { cwd: folder });
  const found = { one: [], two: [], unchanged: [] };
  for (let turn = 0; turn < turns; turn += 1) {
    found.one.push(ask('1', ['--no-cache']));
    found.two.push(ask('2', ['--no-cache']));
    found.unchanged.push(ask('1', []));
  }
  return found;
}

/** Wall time in ms from the saving of a data file to its article, in a `--watch` that has built it before. */
export async function runWatch(folder, turns) {
  mkdirSync(`${folder}/watched`, { recursive: true });
  const data = `${folder}/watched/a.yaml`;
  const article = `${folder}/out/a/article.md`;
  writeFileSync(data, dataOf(0));
  const watching = spawn(build[0], [...build.slice(1), 'watched', '-f', 'md', '--watch'], {
    cwd: folder,
    stdio: 'ignore',
  });
  const written = () => statSync(article, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const until = async (isSo) => {
    for (let tries = 0; tries < 15_000 && !isSo(); tries += 1) await wait(2);
    if (!isSo()) throw new Error('--watch wrote nothing');
  };
  try {
    await until(() => written() > 0);
    const times = [];
    for (let turn = 1; turn <= turns + 1; turn += 1) {
      await wait(500);
      const before = readFileSync(article, 'utf8');
      const begun = performance.now();
      writeFileSync(data, dataOf(turn));
      await until(() => readFileSync(article, 'utf8') !== before);
      times.push(performance.now() - begun);
    }
    return median(times.slice(1));
  } finally {
    watching.kill();
  }
}
