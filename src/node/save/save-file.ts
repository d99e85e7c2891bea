/** Write one file whole or not at all. */
import { mkdir, open, realpath, rename, rm } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { temporaryName } from './temporary-name.ts';

/**
 * Save bytes under `path`: to a temporary name beside it, flushed, then renamed over what was there.
 * Missing folders are made. Throws what the system says (no room, no permission); the old file is then untouched.
 */
export async function saveFile(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = await saveTemporary(path, bytes);
  try {
    await rename(temporary, path);
  } catch (cause) {
    await rm(temporary, { force: true });
    throw cause;
  }
}

/**
 * Save bytes beside `path`, flushed, and give back the temporary name. `mode`: who may read it; else as usual.
 * Throws as `saveFile`, leaving nothing.
 */
export async function saveTemporary(path: string, bytes: Uint8Array, mode?: number): Promise<string> {
  const temporary = temporaryName(path, 'new');
  try {
    const file = await open(temporary, 'wx', mode);
    try {
      // The mask of the process took from the mode that was asked for.
      if (mode !== undefined) await file.chmod(mode);
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => {});
    throw cause;
  }
  return temporary;
}

/**
 * Save bytes as `path` below `folder`, and give back the path written.
 * A path that leads out of the folder, by `..` or by a link, throws: it is never written.
 */
export async function saveInside(folder: string, path: string, bytes: Uint8Array): Promise<string> {
  const target = await placeInside(folder, path);
  await saveFile(target, bytes);
  return target;
}

/** Where `path` lies below `folder`; its folder is made. Throws where it leads out. */
export async function placeInside(folder: string, path: string): Promise<string> {
  const target = join(folder, ...path.split('/'));
  if (!isInside(resolve(folder), resolve(target))) throw new Error(`Outside of ${folder}: ${path}`);
  await mkdir(folder, { recursive: true });
  await mkdir(dirname(target), { recursive: true });
  if (!(await liesInside(folder, path))) throw new Error(`Outside of ${folder}: ${path}`);
  return target;
}

/** Whether the folder of `path` lies in `folder` on this disk, whatever links lead there. Not where there is none. */
export async function liesInside(folder: string, path: string): Promise<boolean> {
  try {
    return isInside(await realpath(folder), await realpath(dirname(join(folder, ...path.split('/')))));
  } catch {
    return false;
  }
}

/** Whether `path` lies below `folder`; both absolute. */
function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
