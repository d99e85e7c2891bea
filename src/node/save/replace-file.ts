/** Put a new file where there may be one, and lose nothing that somebody saved in between. */
import { link, lstat, rename, rm } from 'node:fs/promises';
import { snapshot } from '../read/snapshot.ts';
import { besideName } from './beside-name.ts';
import { saveTemporary } from './save-file.ts';
import { temporaryName } from './temporary-name.ts';

/** File systems without hard links (FAT, some network folders) say one of these. */
const noLinks = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EINVAL', 'EXDEV', 'EACCES'];

/** Whether it was done; or somebody else made such a file first. */
export async function createFile(path: string, bytes: Uint8Array): Promise<boolean> {
  const temporary = await saveTemporary(path, bytes);
  try {
    return await claim(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
}

/**
 * Rename new bytes over the file at `path`, with its mode. The old file keeps a second name until it is looked at again:
 * when `mayGo` refuses its content, somebody saved in the meantime, and it stays as `….cu….`, which is given back.
 */
export async function replaceFile(
  path: string,
  bytes: Uint8Array,
  mayGo: (hash: string) => Promise<boolean>,
): Promise<string | undefined> {
  const temporary = await saveTemporary(path, bytes, await modeOf(path));
  const old = temporaryName(path, 'old');
  try {
    const held = await linked(path, old);
    await rename(temporary, path);
    if (!held) return undefined;
    const replaced = await snapshot(old);
    return !replaced || (await mayGo(replaced.hash)) ? undefined : await keepAs(path, old);
  } finally {
    await rm(temporary, { force: true });
    await rm(old, { force: true });
  }
}

/** Give the file at `path` (or its second name `old`) a free name `….cu….`, by which it stays. */
export async function keepAs(path: string, old = path): Promise<string> {
  for (let number = 1; ; number += 1) {
    const name = besideName(path, 'cu', number);
    if (await claim(old, name)) return name;
  }
}

/** Give a file one more name, unless the name is taken. Without hard links: move it there. */
export async function claim(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (!code || !noLinks.includes(code)) throw cause;
  }
  if (await snapshot(to)) return false;
  await rename(from, to);
  return true;
}

/** Who may read and write the file; nothing where there is none, or no plain one. */
async function modeOf(path: string): Promise<number | undefined> {
  const stats = await lstat(path).catch(() => undefined);
  return stats?.isFile() ? stats.mode & 0o777 : undefined;
}

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch {
    // The rename that follows says what is wrong, if anything is.
    return false;
  }
}
