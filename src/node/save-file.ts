/** Write one file whole or not at all. */
import { mkdir, open, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/**
 * Save bytes under `path`: to a temporary name beside it, flushed, then renamed over what was there.
 * Missing folders are made. Throws what the system says (no room, no permission); the old file is then untouched.
 */
export async function saveFile(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `.${basename(path)}.${process.pid}.tmp`);
  try {
    const file = await open(temporary, 'w');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (cause) {
    await rm(temporary, { force: true });
    throw cause;
  }
}

/**
 * Save bytes as `path` below `folder`, and give back the path written.
 * A path that leads out of the folder, by `..` or by a link, throws: it is never written.
 */
export async function saveInside(folder: string, path: string, bytes: Uint8Array): Promise<string> {
  const target = join(folder, ...path.split('/'));
  await mkdir(folder, { recursive: true });
  if (!isInside(resolve(folder), resolve(target))) throw new Error(`Outside of ${folder}: ${path}`);
  await mkdir(dirname(target), { recursive: true });
  if (!isInside(await realpath(folder), await realpath(dirname(target)))) {
    throw new Error(`Outside of ${folder}: ${path}`);
  }
  await saveFile(target, bytes);
  return target;
}

/** Whether `path` lies below `folder`; both absolute. */
function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
