/** Run a tool of this folder on the project, installed at its first run: `node tests/checks/tool.mjs knip`. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { install } from '../install.mjs';

/** Name → its package. */
const packages = { biome: '@biomejs/biome', depcruise: 'dependency-cruiser', knip: 'knip' };

install('checks');
const [name, ...args] = process.argv.slice(2);
const home = new URL(`node_modules/${packages[name]}/`, import.meta.url);
const { bin } = JSON.parse(readFileSync(new URL('package.json', home), 'utf8'));
const program = fileURLToPath(new URL(bin[name], home));
const before = name === 'depcruise' ? ['--import', new URL('read-tsx.mjs', import.meta.url).href] : [];
process.exit(spawnSync(process.execPath, [...before, program, ...args], { stdio: 'inherit' }).status ?? 1);
