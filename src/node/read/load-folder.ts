/** A folder with all below it → `Files`. */
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { fileKey } from './file-key.ts';
import { readPlain } from './read-plain.ts';

/**
 * Files below `folder` whose names end as `endings` say, under keys that begin with `at`.
 * Throws what `readPlain` throws. Hidden files and `node_modules` are left out. Nothing when there is no such folder.
 */
export async function loadFolder(
  folder: string,
  at: string,
  endings: readonly string[],
): Promise<Map<string, Uint8Array>> {
  const patterns = endings.map((ending) => `**/*.${ending}`);
  const names = await glob(patterns, { cwd: folder, ignore: ['**/node_modules/**'], expandDirectories: false });
  names.sort();
  const bytes = await Promise.all(names.map((name) => readPlain(join(folder, name))));
  return new Map(names.map((name, index) => [fileKey(`${at}/${name}`), bytes[index]!]));
}
