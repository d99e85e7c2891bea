/** The check of import directions sees what it must: each forbidden import, planted, is caught. */
import { execFile } from 'node:child_process';
import { cp, symlink } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../node/temporary.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);

/** File, its one line, and the rule that forbids it. */
const planted = [
  ['src/core/yaml/a.ts', "import { z } from '../conference/b.ts';", 'core-yaml'],
  ['src/core/writers/html/a.ts', "import type { z } from '../../conference/b.ts';", 'core-writers'],
  ['src/core/message/a.ts', "export { z } from '../conference/b.ts';", 'core-message'],
  ['src/cli/a.ts', "export const late = () => import('../core/conference/b.ts');", 'doors-ask-for-verbs'],
  ['src/core/tree/a.ts', "import { checkData } from '../pipeline/check-data.ts';", 'core-tree'],
  ['src/core/pipeline/a.ts', "import { build } from '../verbs/build.ts';", 'verbs-are-asked-by-doors'],
  ['src/cli/a.ts', "import { checkData } from '../core/pipeline/check-data.ts';", 'doors-ask-for-verbs'],
  ['src/core/shelf/a.ts', "import { z } from '../conference/b.ts';", 'every-folder-has-a-rule'],
  ['src/node/build/self.ts', "import type { self } from './self.ts';", 'no-circle'],
  ['src/core/layout/a.ts', "import { say } from '../../cli/b.ts';", 'core-imports-no-door'],
  ['src/core/facts/a.ts', "import { readFile } from 'node:fs/promises';", 'core-runs-anywhere'],
  ['src/core/handlebars/a.ts', "import { parse } from 'yaml';", 'home-of'],
  ['src/core/writers/pdf/a.ts', "import { Packer } from 'docx';", 'home-of'],
  ['src/node/a.ts', "import { say } from '../cli/b.ts';", 'doors-do-not-cross'],
  ['src/core/tree/a.ts', "import fc from 'fast-check';", 'no-development-package'],
  ['src/core/tree/a.ts', "import { gone } from './gone.ts';", 'resolves'],
] as const;

const innocent = {
  'src/core/conference/b.ts': 'export const z = 1;',
  'src/cli/b.ts': 'export const say = 1;',
  'src/core/verbs/build.ts': "import { z } from '../conference/b.ts';\nexport const build = z;",
  'src/core/pipeline/check-data.ts': 'export const checkData = 1;',
  'src/core/facts/c.ts': "import type { VFileMessage } from 'vfile-message';\nexport type F = VFileMessage;",
};

async function check(files: Record<string, string>): Promise<string> {
  const folder = await temporaryFolder({ ...innocent, ...files });
  for (const name of ['package.json', '.dependency-cruiser.mjs', 'tsconfig.json'])
    await cp(`${root}${name}`, `${folder}/${name}`);
  await symlink(`${root}node_modules`, `${folder}/node_modules`);
  const cruise = `${root}tests/checks/node_modules/dependency-cruiser/bin/dependency-cruise.mjs`;
  const done = await run(process.execPath, [cruise, 'src', '--no-progress'], { cwd: folder }).catch((failed) => failed);
  return done.stdout;
}

test('what is allowed passes', async () => {
  expect(await check({})).toMatch(/no dependency violations found/);
});

test('every forbidden import is reported by its rule', async () => {
  const files = planted.map(([path, line], index) => [path.replace('a.ts', `a${index}.ts`), line] as const);
  const found = await check(Object.fromEntries(files));
  files.forEach(([path], index) => {
    const [, , rule] = planted[index]!;
    expect(found, `${path} breaks ${rule}`).toMatch(new RegExp(`error ${rule}.*: ${path.replaceAll('.', '\\.')}`));
  });
});
