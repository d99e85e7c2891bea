/** Remove a file that thuky wrote, and no other. */
import { rename, rm } from 'node:fs/promises';
import { snapshot } from '../read/snapshot.ts';
import { claim, keepAs } from './replace-file.ts';
import { temporaryName } from './temporary-name.ts';

/**
 * Remove the file at `path` if `isOurs` says so of its content. It is moved aside, looked at once more, then removed:
 * what somebody saved in between is moved back. Returns whether it is gone.
 */
export async function removeOurs(path: string, isOurs: (hash: string) => Promise<boolean>): Promise<boolean> {
  const standing = await snapshot(path);
  if (!standing || !(await isOurs(standing.hash))) return false;
  const aside = temporaryName(path, 'old');
  await rename(path, aside);
  const now = await snapshot(aside);
  if (now && !(await isOurs(now.hash))) {
    if (!(await claim(aside, path))) await keepAs(path, aside);
    await rm(aside, { force: true });
    return false;
  }
  await rm(aside, { force: true });
  return true;
}
