/** Compile `dist/` once, so that the tests run what users run. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
function run(script: string, args: string[] = []): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [`${root}${script}`, ...args], { cwd: root, stdio: 'inherit' });
    child.on('error', fail);
    child.on('exit', (code) => (code === 0 ? done() : fail(new Error(`${script} ended with ${code}`))));
  });
}

export default async function compile(): Promise<void> {
  if (!existsSync(`${root}build/pdfmake-engine.js`)) await run('src/make/engine.mjs');
  if (!existsSync(`${root}build/pdf-reader.js`)) await run('src/make/pdf-reader.mjs');
  if (!existsSync(`${root}build/date-fns.js`)) await run('src/make/libraries.mjs');
  await run('src/make/clean.mjs');
  await run('node_modules/typescript/bin/tsc', ['-p', '.']);
  await run('src/make/prepared.mjs');
  await run('src/make/builtin.mjs');
  await run('src/make/browser.mjs');
  // Neither reads what the other makes.
  await Promise.all([run('src/make/command-line.mjs'), run('src/make/studio.mjs')]);
}
