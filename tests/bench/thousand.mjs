/**
 * Build 1,000 made-up conferences with the compiled command, then again with nothing changed; print time and peak memory.
 * Usage: npm run build && node tests/bench/thousand.mjs [count] [flags of thuky build...]
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [count = '1000', ...flags] = process.argv.slice(2);
const program = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const example = readFileSync(new URL('../../data/cum-7-tong-ket-2023.yaml', import.meta.url), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'thuky-bench-'));

/** Preloaded: say at the end how much memory the whole process, workers included, held at most. */
const peak = `data:text/javascript,import{isMainThread}from"node:worker_threads";import{writeSync}from"node:fs";
if(isMainThread)process.on("exit",()=>writeSync(2,"PEAK "+process.resourceUsage().maxRSS))`;

try {
  mkdirSync(join(folder, 'data'));
  for (let number = 1; number <= Number(count); number += 1) {
    const data = example.replace('Cụm thi đua số 7', `Cụm thi đua số ${number}`);
    writeFileSync(join(folder, 'data', `hn-${String(number).padStart(4, '0')}.yaml`), data);
  }
  for (const name of ['first build', 'nothing changed']) {
    const start = performance.now();
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', peak.replace('\n', ''), program, 'build', '-q', ...flags],
      {
        cwd: folder,
        encoding: 'utf8',
        maxBuffer: 2 ** 30,
      },
    );
    const megabytes = Math.round(Number(/PEAK (\d+)/.exec(stderr)?.[1]) / 1024);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    process.stdout.write(`${name}: ${count} conferences, ${seconds} s, ${megabytes} MB at most, exit code ${status}\n`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
