/** Clear away what a build that was killed left behind. */
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { snapshot } from '../read/snapshot.ts';
import { claim, keepAs } from './replace-file.ts';
import { readTemporaryName } from './temporary-name.ts';

/** Milliseconds after which a temporary file is abandoned, even if its process seems alive: saving takes seconds at most. */
const abandoned = 3_600_000;

/**
 * Remove temporary files of dead processes in `folder`, not deeper. Nothing else is touched.
 * A second name of a file that was being replaced is removed only if `isOurs` knows its content;
 * else it was somebody's edit, and gets its name back, or `….cu….` where that name is taken.
 */
export async function sweep(folder: string, isOurs: (hash: string) => boolean): Promise<void> {
  for (const entry of await entries(folder)) {
    const temporary = readTemporaryName(entry.name);
    const path = join(entry.parentPath, entry.name);
    if (!temporary || !entry.isFile() || !(await isDead(temporary, path))) continue;
    const target = join(entry.parentPath, temporary.target);
    if (temporary.sort === 'old') {
      const hash = (await snapshot(path))?.hash;
      const known = !hash || isOurs(hash) || (await snapshot(target))?.hash === hash;
      if (!known && !(await claim(path, target))) await keepAs(target, path);
    }
    await rm(path, { force: true });
  }
}

async function entries(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw cause;
  }
}

/** A process of another machine cannot be asked, and a number may be given again: then age decides. */
async function isDead({ pid, here }: { pid: number; here: boolean }, path: string): Promise<boolean> {
  const age = await stat(path).then(
    ({ ctimeMs }) => Date.now() - ctimeMs,
    () => 0,
  );
  if (age > abandoned) return true;
  if (!here || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
