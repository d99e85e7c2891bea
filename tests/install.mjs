/** Install packages of `tests/bench`, `tests/checks`, `tests/docs` or `tests/long`, unless they are there: `node tests/install.mjs long`. */
import { execSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Do what `npm ci` does in a folder of `tests/`, once for each state of its lock file. */
export function install(folder) {
  const home = join(here, folder);
  const lock = readFileSync(join(home, 'package-lock.json'), 'utf8');
  const note = join(home, 'node_modules', '.installed-from.json');
  if (existsSync(note) && readFileSync(note, 'utf8') === lock) return;
  execSync('npm ci --no-audit --no-fund', { cwd: home, stdio: ['ignore', 2, 2] });
  writeFileSync(note, lock);
}

for (const folder of process.argv[1] === fileURLToPath(import.meta.url) ? process.argv.slice(2) : []) install(folder);
