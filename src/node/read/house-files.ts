/** What all conferences of a build share: templates, registers, fonts, and thuky itself. */
import { readdir, readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isStyleFile } from '../../core/model/house-style.ts';
import type { Job } from '../../core/model/job.ts';
import { filesHash } from './content-hash.ts';
import { findPath } from './find-path.ts';
import { loadBuiltin } from './load-builtin.ts';
import { loadFolder } from './load-folder.ts';
import { ownRoot } from './own-root.ts';
import { readFile as readOne } from './read-file.ts';

/** The built-in files, those of the user's template folders, and the style where it is a file. */
export async function houseFiles({
  templates = [],
  style,
}: Pick<Job, 'templates' | 'style'>): Promise<Map<string, Uint8Array>> {
  const files = new Map(await loadBuiltin());
  for (const folder of templates) {
    for (const [key, bytes] of await loadFolder((await findPath(folder)) ?? folder, folder, ['hbs', 'yaml', 'yml']))
      files.set(key, bytes);
  }
  // A style may be a name or a file.
  const own = style && isStyleFile(style) ? await readOne(style) : undefined;
  if (own) files.set(style!, own);
  return files;
}

/** Where `npm run build` writes the hash of the program that it made. @public for the build. */
export const programHashFile = new URL('dist/program-hash', ownRoot);

/** One hash of the program: that of its build; counted where there is none. */
export async function programHash(): Promise<string> {
  const isCompiled = import.meta.url.endsWith('.js');
  return (isCompiled && (await readFile(programHashFile, 'utf8').catch(() => undefined))) || countProgramHash();
}

/** One hash of the code of the core, the libraries packed with it, and the exact versions of the others. @public for the build. */
export async function countProgramHash(): Promise<string> {
  const ending = extname(import.meta.url).slice(1);
  const core = fileURLToPath(new URL(ending === 'ts' ? 'src/core' : 'dist/core', ownRoot));
  const code = await loadFolder(core, 'core', [ending]);
  const packed = (await readdir(new URL('build/', ownRoot))).filter((name) => name.endsWith('.js'));
  for (const name of ['package.json', ...packed.map((one) => `build/${one}`)]) {
    code.set(name, new Uint8Array(await readFile(new URL(name, ownRoot))));
  }
  return filesHash(code);
}
