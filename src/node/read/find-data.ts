/** Which data files a command line means. */
import { stat } from 'node:fs/promises';
import { isAbsolute, resolve, sep } from 'node:path';
import { dataEndings, isDataFile } from '../../core/model/file-endings.ts';
import { fileKey } from './file-key.ts';
import { findPath } from './find-path.ts';

const patterns = dataEndings.map((ending) => `*.${ending}`);

/**
 * Paths as typed → paths of data files, in the order typed, without repeats.
 * A folder gives the data files right in it, by name (its registers, photos and schema lie deeper);
 * a pattern (`data/*.yaml`, for shells that leave it alone) what it matches;
 * a name that is not there stays, so that the core can say so.
 * A pattern does not look into `except` (the output folder), hidden folders and `node_modules`.
 */
export async function findData(paths: readonly string[], except?: string): Promise<string[]> {
  const files = await Promise.all(paths.map((path) => expand(path, except)));
  return [...new Set(files.flat())];
}

async function expand(path: string, except: string | undefined): Promise<string[]> {
  const place = await findPath(path);
  const entry = place === undefined ? undefined : await stat(place);
  if (place !== undefined && entry?.isDirectory()) return inFolder(path, place);
  if (!entry && /[*?{[]/.test(path)) return matching(path, except);
  return [path];
}

/** `place`: where the folder lies on this disk. */
async function inFolder(folder: string, place: string): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  const names = sorted(await glob(patterns, { cwd: place, expandDirectories: false }));
  return [...new Set(names.map((name) => fileKey(`${folder}/${name}`)))];
}

async function matching(pattern: string, except: string | undefined): Promise<string[]> {
  const { escapePath, glob } = await import('tinyglobby');
  const key = fileKey(pattern);
  const fixed = key.slice(0, key.slice(0, key.search(/[*?{[]/)).lastIndexOf('/') + 1);
  // The folders before the first star may be spelt otherwise on this disk; so may names among the stars.
  const place = fixed === '' ? '' : `${(await findPath(fixed)) ?? fixed}`.replace(/(?<!\/)$/, '/');
  const rest = key.slice(fixed.length);
  const spellings = ['NFC', 'NFD'].map((form) => escapePath(place) + rest.normalize(form));
  // The first saves looking there; patterns that lead out of the working folder need the second.
  const ignore = ['**/node_modules/**'];
  const names = await glob([...new Set(spellings)], {
    absolute: isAbsolute(pattern),
    expandDirectories: false,
    ignore,
  });
  const isMeant = (name: string) =>
    isDataFile(name) && !name.split('/').includes('node_modules') && !(except !== undefined && isBelow(except, name));
  return sorted([...new Set(names.map(fileKey))].filter(isMeant));
}

/** Whether `path` is in `folder`; both from the working folder. */
function isBelow(folder: string, path: string): boolean {
  return resolve(path).startsWith(resolve(folder) + sep);
}

/** By code unit: the same order on every machine. */
function sorted(names: string[]): string[] {
  return names.sort();
}
