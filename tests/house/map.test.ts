/** The map of the code, `src/README.md`, names what is there. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const map = readFileSync(`${root}/src/README.md`, 'utf8');

/** Paths of the project, `/` before them and, for folders, behind. */
const folders = [
  'src',
  'templates',
  'data',
  'tests/inspect',
  'tests/message',
  'tests/house',
  'tests/long',
  'tests/fixtures',
];
const below = (top: string): string[] =>
  readdirSync(`${root}/${top}`, { withFileTypes: true, recursive: true })
    .map((entry) => `${entry.parentPath}/${entry.name}${entry.isDirectory() ? '/' : ''}`.replaceAll('\\', '/'))
    .filter((path) => !path.includes('/node_modules/'))
    .concat(`${root}/${top}/`);
const paths = [...folders.flatMap(below), ...readdirSync(root).map((name) => `${root}/${name}`)];

/** Files and folders in backquotes; patterns of names (`<kind>/`) are none. A bare name may stand in any folder of its kind. */
const named = Array.from(map.matchAll(/`([\w@./-]+(?:\/|\.(?:m?ts|mjs|hbs|yaml)))`/g), ([, name = '']) => name);

test('every file and folder that the map names is there', () => {
  expect(named.length).toBeGreaterThan(90);
  expect(named.filter((name) => !paths.some((path) => path.endsWith(`/${name}`)))).toEqual([]);
});
