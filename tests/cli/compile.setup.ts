/** Compile `dist/` once, so that the tests run what users run. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export default function compile(): void {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const run = (script: string, args: string[] = []) =>
    execFileSync(process.execPath, [`${root}${script}`, ...args], { cwd: root, stdio: 'inherit' });
  if (!existsSync(`${root}build/pdfmake-engine.js`)) run('src/make/engine.mjs');
  if (!existsSync(`${root}build/pdf-reader.js`)) run('src/make/pdf-reader.mjs');
  if (!existsSync(`${root}build/date-fns.js`)) run('src/make/libraries.mjs');
  run('src/make/clean.mjs');
  run('node_modules/typescript/bin/tsc', ['-p', '.']);
  run('src/make/prepared.mjs');
  run('src/make/builtin.mjs');
  run('src/make/browser.mjs');
  run('src/make/command-line.mjs');
  run('src/make/studio.mjs');
}
