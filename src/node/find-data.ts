/** Which data files a command line means. */
import { stat } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { glob } from 'tinyglobby';
import { fileKey } from './file-key.ts';

const patterns = ['*.yaml', '*.yml', '*.json'];

/**
 * Paths as typed → paths of data files, in the order typed, without repeats.
 * A folder gives the data files right in it, by name (its registers, photos and schema lie deeper);
 * a pattern (`data/*.yaml`, for shells that leave it alone) what it matches;
 * a name that is not there stays, so that the core can say so.
 */
export async function findData(paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(paths.map(expand));
  return [...new Set(found.flat())];
}

async function expand(path: string): Promise<string[]> {
  const entry = await stat(path).catch(() => undefined);
  if (entry?.isDirectory()) return inFolder(path);
  if (!entry && /[*?{]/.test(path)) return matching(path);
  return [path];
}

async function inFolder(folder: string): Promise<string[]> {
  const names = sorted(await glob(patterns, { cwd: folder, expandDirectories: false }));
  return names.map((name) => fileKey(`${folder}/${name}`));
}

async function matching(pattern: string): Promise<string[]> {
  return sorted(await glob(fileKey(pattern), { absolute: isAbsolute(pattern), expandDirectories: false }));
}

/** By code unit: the same order on every machine. */
function sorted(names: string[]): string[] {
  return names.sort();
}
